package io.github.hansho.testkit.coverage;

import io.github.hansho.core.text.Message;

/**
 * One thing that is wrong in a stretch of opening instants.
 *
 * @param kind what is wrong
 * @param subject the role, step, person, or whatever is asked in vain
 */
public record Flaw(Kind kind, String subject) {

    /** What can be wrong. */
    public enum Kind {
        /** Nobody stands in a role when it is asked for. */
        EMPTY_ROLE,
        /** A step calls nobody at all. */
        REACHES_NOBODY,
        /** One person is called on both tracks of the same incident. */
        BOTH_TRACKS,
        /** The answer depends on a date past the horizon of a list of holidays. */
        UNKNOWN,
        /** What falls due cannot be decided. */
        FAULT
    }

    /** Returns it in words. */
    public Message words() {
        String key = switch (kind) {
            case EMPTY_ROLE -> "flaw.empty-role";
            case REACHES_NOBODY -> "flaw.reaches-nobody";
            case BOTH_TRACKS -> "flaw.both-tracks";
            case UNKNOWN -> "flaw.unknown";
            case FAULT -> "flaw.fault";
        };
        return Words.of(key, "subject", subject);
    }
}
