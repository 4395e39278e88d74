package io.github.hansho.workflow.agenda;

import io.github.hansho.workflow.command.Command;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that is due.
 *
 * @param at when; it may be too early, never too late
 * @param kind what kind of thing; at one instant a state change comes before a lapse
 * @param key what it is about, for instance an offer's id
 * @param command what is done then, through the same door as any other command
 */
public record Due(Instant at, Kind kind, String key, Command command) {

    /** The kinds in the order in which they come at one instant. */
    public enum Kind {
        /** A timed move of the lifecycle. */
        MOVE,
        /** An offer lapses. */
        OFFER,
        /** A hold ends. */
        HOLD,
        /** A snooze ends. */
        SNOOZE
    }

    /** Of two moves that are due at once, the one declared first comes first: the sort is stable. */
    static final Comparator<Due> ORDER = Comparator.comparing(Due::at).thenComparing(Due::kind);

    @Override
    public String toString() {
        return at + " " + kind.name().toLowerCase(Locale.ROOT) + " " + key;
    }
}
