package io.github.hansho.workflow.agenda;

import io.github.hansho.workflow.command.Command;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is due.
 *
 * @param at when; it may be too early, never too late
 * @param kind what kind of thing; at one instant a state change comes before a lapse
 * @param key what it is about, for instance an offer's id
 * @param command what is done then, through the same door as any other command
 * @param calls the roles, teams or people that it calls upon; who stands in them is asked when it is done
 */
public record Due(Instant at, Kind kind, String key, Command command, List<String> calls) {

    /** Keeps an immutable copy. */
    public Due {
        calls = List.copyOf(calls);
    }

    /** Creates something that calls nobody. */
    public Due(Instant at, Kind kind, String key, Command command) {
        this(at, kind, key, command, List.of());
    }

    /** The kinds in the order in which they come at one instant. */
    public enum Kind {
        /** A timed move of the lifecycle. */
        MOVE,
        /** An offer lapses. */
        OFFER,
        /** A hold ends. */
        HOLD,
        /** A snooze ends. */
        SNOOZE,
        /** An acknowledgement is asked after, or runs out. */
        ACKNOWLEDGEMENT,
        /** A decision that nobody made in time. */
        DECISION,
        /** A ladder begins, begins anew, or ends. */
        ESCALATION,
        /** A step of a ladder. */
        STEP
    }

    /** Of two moves that are due at once, the one declared first comes first: the sort is stable. */
    static final Comparator<Due> ORDER = Comparator.comparing(Due::at).thenComparing(Due::kind);

    @Override
    public String toString() {
        return calls.isEmpty()
                ? at + " " + kind.name().toLowerCase(Locale.ROOT) + " " + key
                : at + " " + String.join("+", calls);
    }
}
