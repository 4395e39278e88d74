package io.github.hansho.reporting.ticket;

/**
 * A state as the log spells it, with its sub-state where the log has one.
 *
 * @param state the state; empty where the row names none
 * @param subState the sub-state; empty where there is none
 */
public record TicketState(String state, String subState) {

    /** Returns a state without a sub-state. */
    public static TicketState of(String state) {
        return new TicketState(state, "");
    }

    /** Returns whether a list of states names this one, by its state or by {@code state/sub-state}. */
    boolean isOneOf(Iterable<String> names) {
        for (String name : names) {
            if (name.equals(state) || name.equals(toString())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the state, or {@code state/sub-state}. */
    @Override
    public String toString() {
        return subState.isEmpty() ? state : state + "/" + subState;
    }
}
