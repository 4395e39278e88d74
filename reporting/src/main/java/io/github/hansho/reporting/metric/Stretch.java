package io.github.hansho.reporting.metric;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that held from an instant until before another.
 *
 * @param what what held
 * @param from since when
 * @param to until when; empty while it still holds
 * @param <T> the type of what held
 */
public record Stretch<T>(T what, Instant from, Optional<Instant> to) {

    /**
     * Takes the ends.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public Stretch {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    "stretch of " + what + " ends at " + to.get() + ", before it begins at " + from);
        }
    }

    /** Returns whether it still holds. */
    public boolean isOpen() {
        return to.isEmpty();
    }

    /** Returns how long it held until it ended, or until the given instant while it still holds. */
    public Duration lasted(Instant asOf) {
        return Duration.between(from, to.orElse(asOf));
    }

    Stretch<T> until(Instant end) {
        return new Stretch<>(what, from, Optional.of(end));
    }
}
