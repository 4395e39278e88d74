package io.github.hansho.core.incident;

import java.time.Instant;

/**
 * How far an incident's history reaches.
 *
 * @param revision the number of facts kept, from 1
 * @param at the instant of the latest fact
 */
public record Head(long revision, Instant at) {

    /** Returns the head after one more fact. */
    public Head next(Instant factAt) {
        return new Head(revision + 1, factAt.isBefore(at) ? at : factAt);
    }
}
