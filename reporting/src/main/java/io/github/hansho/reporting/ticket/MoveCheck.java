package io.github.hansho.reporting.ticket;

import io.github.hansho.core.ExtensionPoint;
import io.github.hansho.core.text.Message;
import java.util.List;

/**
 * Says which moves of a log a lifecycle would have allowed.
 *
 * <p>A check is pure: the same move gets the same answer. One that {@linkplain #readsValues() reads no values} is asked once
 * per pair of states.
 */
@ExtensionPoint
public interface MoveCheck {

    /** Returns whether the lifecycle has a state of that name. */
    boolean knows(String state);

    /** Returns what the lifecycle says to a move between two known, different states. */
    Answer ask(TicketMove move);

    /** Returns the moves that the lifecycle declares, in its order, to find those never made. */
    List<Declared> declared();

    /** Returns whether the answer depends on more than the two states. */
    default boolean readsValues() {
        return false;
    }

    /**
     * A move that the lifecycle declares.
     *
     * @param from the state it leaves
     * @param to the state it enters
     */
    record Declared(String from, String to) {}

    /** What a lifecycle says to a move. */
    enum Verdict {
        /** It may be made. */
        ALLOWED,
        /** It may not be made. */
        REFUSED,
        /** It depends on something that the log does not say. */
        UNDECIDED
    }

    /**
     * What a lifecycle says to a move, and why.
     *
     * @param verdict what it says
     * @param reasons all the reasons against the move, or what would have to be known; empty for an allowed move
     */
    record Answer(Verdict verdict, List<Message> reasons) {

        private static final Answer ALLOWED = new Answer(Verdict.ALLOWED, List.of());

        /** Keeps an immutable copy. */
        public Answer {
            reasons = List.copyOf(reasons);
        }

        /** Returns that the move may be made. */
        public static Answer allowed() {
            return ALLOWED;
        }

        /** Returns that the move may not be made. */
        public static Answer refused(List<Message> reasons) {
            return new Answer(Verdict.REFUSED, reasons);
        }

        /** Returns that the log does not say enough. */
        public static Answer undecided(List<Message> reasons) {
            return new Answer(Verdict.UNDECIDED, reasons);
        }
    }
}
