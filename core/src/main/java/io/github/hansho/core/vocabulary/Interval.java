package io.github.hansho.core.vocabulary;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, its start included and its end not.
 *
 * @param from the first instant within
 * @param to the first instant after; later than {@code from}
 */
public record Interval(Instant from, Instant to) {

    /**
     * Takes both ends.
     *
     * @throws IllegalArgumentException if it would end before it starts or be empty
     */
    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("interval from " + from + " ends at " + to + ", give a later end");
        }
    }

    /** Returns whether the instant lies within. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** Returns how long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
