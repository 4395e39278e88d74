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

    /** Returns every reason against a move between two known, different states; none means it is allowed. */
    List<Message> refusals(TicketMove move);

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
}
