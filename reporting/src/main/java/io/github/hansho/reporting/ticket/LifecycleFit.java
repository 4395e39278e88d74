package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Message;
import java.util.List;

/**
 * How the moves of a log fit a lifecycle. Rows that stay in a state of the lifecycle are no moves; allowed, refused, undecided
 * and of unknown states are all of them.
 *
 * @param ofUnknownStates moves to or from a state it does not have
 * @param casesRefused tickets with at least one refused move
 * @param unknownStates states it does not have, with their rows, most frequent first
 * @param made the moves that were made between its states, most frequent first
 * @param objections the moves that it refused or could not decide on, with their reasons, most frequent first
 * @param neverMade the moves it declares that no ticket made, in its order
 */
public record LifecycleFit(
        long ofUnknownStates,
        long casesRefused,
        List<UnknownState> unknownStates,
        List<Made> made,
        List<Objection> objections,
        List<MoveCheck.Declared> neverMade) {

    /** Keeps immutable copies. */
    public LifecycleFit {
        unknownStates = List.copyOf(unknownStates);
        made = List.copyOf(made);
        objections = List.copyOf(objections);
        neverMade = List.copyOf(neverMade);
    }

    /** Returns the moves with one answer. */
    public long count(MoveCheck.Verdict verdict) {
        return made.stream().mapToLong(move -> move.count(verdict)).sum();
    }

    /** Returns all moves. */
    public long total() {
        return ofUnknownStates + made.stream().mapToLong(Made::total).sum();
    }

    /** Returns the objections of one sort. */
    public List<Objection> objections(MoveCheck.Verdict verdict) {
        return objections.stream().filter(one -> one.verdict() == verdict).toList();
    }

    /**
     * A state that the lifecycle does not have.
     *
     * @param state the state as the log spells it
     * @param rows rows in it
     */
    public record UnknownState(TicketState state, long rows) {}

    /**
     * How often a move was made, and what the lifecycle says to it.
     *
     * @param from the lifecycle's state before
     * @param to the lifecycle's state after
     * @param allowed how often it was allowed
     * @param refused how often it would have been refused
     * @param undecided how often the log does not say enough
     */
    public record Made(String from, String to, long allowed, long refused, long undecided) {

        /** Returns how often it was made. */
        public long total() {
            return allowed + refused + undecided;
        }

        /** Returns how often the lifecycle gave one answer. */
        public long count(MoveCheck.Verdict verdict) {
            return switch (verdict) {
                case ALLOWED -> allowed;
                case REFUSED -> refused;
                case UNDECIDED -> undecided;
            };
        }
    }

    /**
     * A move that was made and is not simply allowed.
     *
     * @param from the lifecycle's state before
     * @param to the lifecycle's state after
     * @param verdict refused or undecided
     * @param reasons why, all of them, as at the first such move
     * @param count how often, for the same reasons
     * @param examples the first such moves
     */
    public record Objection(
            String from,
            String to,
            MoveCheck.Verdict verdict,
            List<Message> reasons,
            long count,
            List<Defect.Place> examples) {

        /** Keeps immutable copies. */
        public Objection {
            reasons = List.copyOf(reasons);
            examples = List.copyOf(examples);
        }
    }
}
