package io.github.hansho.core.incident;

import io.github.hansho.core.party.Authority;
import java.util.Set;
import java.util.TreeSet;

/**
 * Authority granted for one incident by whoever holds it.
 *
 * @param authorities what was granted
 */
public record Grants(Set<Authority> authorities) {

    /** Nothing granted. */
    public static final Grants NONE = new Grants(Set.of());

    /** Returns these with one more authority. */
    public Grants with(Authority authority) {
        Set<Authority> copy = new TreeSet<>(authorities);
        copy.add(authority);
        return new Grants(Set.copyOf(copy));
    }
}
