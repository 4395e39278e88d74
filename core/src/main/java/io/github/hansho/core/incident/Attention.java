package io.github.hansho.core.incident;

import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Who answers, and whether work rests.
 *
 * @param acknowledged the acknowledgement that holds now
 * @param snooze the silence that holds now
 * @param hold the hold that holds now
 */
public record Attention(Optional<Acknowledgement> acknowledged, Optional<Snooze> snooze, Optional<Hold> hold) {

    /** Nobody answered, nothing rests. */
    public static final Attention NONE = new Attention(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Someone said: I have seen it.
     *
     * @param at when
     * @param by who
     */
    public record Acknowledgement(Instant at, Actor by) {}

    /**
     * Calling is silenced.
     *
     * @param since since when
     * @param until until when; empty if until somebody ends it
     */
    public record Snooze(Instant since, Optional<Instant> until) {}

    /** Returns until when calling is silenced; empty if it is not, or for as long as it takes. */
    public Optional<Instant> snoozedUntil() {
        return snooze.flatMap(Snooze::until);
    }

    /** Returns this with an acknowledgement, or without. */
    public Attention acknowledged(Optional<Acknowledgement> by) {
        return new Attention(by, snooze, hold);
    }

    /** Returns this silenced, or no longer. */
    public Attention snoozed(Optional<Snooze> newSnooze) {
        return new Attention(acknowledged, newSnooze, hold);
    }

    /** Returns this on hold, or no longer. */
    public Attention held(Optional<Hold> newHold) {
        return new Attention(acknowledged, snooze, newHold);
    }
}
