package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Refusal;
import java.util.List;

/** What a lifecycle says to a move that is asked for. */
public sealed interface Ruling {

    /**
     * The move may be made.
     *
     * @param move the move that allows it: the first declared one that does
     * @param to the state it leads to
     */
    record Allowed(MoveRule move, State to) implements Ruling {}

    /**
     * There is such a move, but it may not be made now.
     *
     * @param refusals all the reasons
     */
    record Refused(List<Refusal> refusals) implements Ruling, Firing {
        /** Keeps an immutable copy. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * There is no such move.
     *
     * @param legal where moves lead from here, in the order declared
     */
    record NoSuchMove(List<String> legal) implements Ruling, Firing {
        /** Keeps an immutable copy. */
        public NoSuchMove {
            legal = List.copyOf(legal);
        }
    }

    /**
     * A guard written in code threw, so nobody knows; never to be taken for a no.
     *
     * @param guard the guard's id, or the move's when reading a field threw
     * @param cause what was thrown
     */
    record Faulted(String guard, Throwable cause) implements Ruling, Firing {}
}
