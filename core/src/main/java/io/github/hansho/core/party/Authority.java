package io.github.hansho.core.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A named grant that a guard can ask for, for instance {@code stop-business}.
 *
 * @param name the grant's name
 */
public record Authority(@JsonValue String name) implements Comparable<Authority> {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Authority {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an authority has no name");
        }
    }

    /** Returns the grant of that name. */
    public static Authority of(String name) {
        return new Authority(name);
    }

    @Override
    public int compareTo(Authority other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
