package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Message;
import java.util.List;

/**
 * How the moves of a log fit a lifecycle. Rows that stay in a state are no moves; allowed, refused and not judged are all of
 * them.
 *
 * @param allowed moves the lifecycle allows
 * @param refused moves it refuses
 * @param notJudged moves to or from a state it does not have
 * @param casesRefused tickets with at least one refused move
 * @param unknownStates states it does not have, with their rows, most frequent first
 * @param refusals the refused moves with their reasons, most frequent first
 * @param neverMade the moves it declares that no ticket made, in its order
 */
public record LifecycleFit(
        long allowed,
        long refused,
        long notJudged,
        long casesRefused,
        List<UnknownState> unknownStates,
        List<Refused> refusals,
        List<MoveCheck.Declared> neverMade) {

    /** Keeps immutable copies. */
    public LifecycleFit {
        unknownStates = List.copyOf(unknownStates);
        refusals = List.copyOf(refusals);
        neverMade = List.copyOf(neverMade);
    }

    /** Returns all moves. */
    public long total() {
        return allowed + refused + notJudged;
    }

    /**
     * A state that the lifecycle does not have.
     *
     * @param state the state as the log spells it
     * @param rows rows in it
     */
    public record UnknownState(TicketState state, long rows) {}

    /**
     * A move that was made and would have been refused.
     *
     * @param from the lifecycle's state before
     * @param to the lifecycle's state after
     * @param reasons why, all of them, as at the first such move
     * @param count how often, for the same reasons
     * @param examples the first such moves
     */
    public record Refused(String from, String to, List<Message> reasons, long count, List<Defect.Place> examples) {

        /** Keeps immutable copies. */
        public Refused {
            reasons = List.copyOf(reasons);
            examples = List.copyOf(examples);
        }
    }
}
