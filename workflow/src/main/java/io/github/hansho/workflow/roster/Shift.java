package io.github.hansho.workflow.roster;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch during which one person is on call.
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param person the person's id
 */
public record Shift(Instant from, Instant to, String person) {

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public Shift {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "shift of " + person + " ends at " + to + ", it has to end after it begins at " + from);
        }
    }

    /** Returns how long it really is: 167 hours for the week in which the clocks are put forward. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
