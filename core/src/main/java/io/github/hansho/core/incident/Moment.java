package io.github.hansho.core.incident;

import io.github.hansho.core.vocabulary.Fidelity;
import java.time.Instant;

/**
 * An instant as exactly as it is known.
 *
 * @param at the instant, or the start of the period meant
 * @param fidelity how exactly it is known
 */
public record Moment(Instant at, Fidelity fidelity) {

    /** Returns an instant known to the second. */
    public static Moment at(Instant at) {
        return new Moment(at, Fidelity.SECOND);
    }

    /** Returns an instant known to the minute, as people write times down. */
    public static Moment minute(Instant at) {
        return new Moment(at, Fidelity.MINUTE);
    }
}
