package io.github.hansho.core.incident;

import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Who answers, and whether work rests.
 *
 * @param acknowledged the acknowledgement that holds now
 * @param snoozedUntil until when calling is silenced
 * @param hold the hold that holds now
 */
public record Attention(Optional<Acknowledgement> acknowledged, Optional<Instant> snoozedUntil, Optional<Hold> hold) {

    /** Nobody answered, nothing rests. */
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Someone said: I have seen it.
     *
     * @param at when
     * @param by who
     */
    public record Acknowledgement(Instant at, Actor by) {}

    /** Returns this with an acknowledgement, or without. */
    public Attention acknowledged(Optional<Acknowledgement> by) {
        return new Attention(by, snoozedUntil, hold);
    }

    /** Returns this snoozed until an instant, or no longer. */
    public Attention snoozed(Optional<Instant> until) {
        return new Attention(acknowledged, until, hold);
    }

    /** Returns this on hold, or no longer. */
    public Attention held(Optional<Hold> newHold) {
        return new Attention(acknowledged, snoozedUntil, newHold);
    }
}
