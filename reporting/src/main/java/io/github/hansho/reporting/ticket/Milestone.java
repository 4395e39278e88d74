package io.github.hansho.reporting.ticket;

import java.util.Set;

/** An instant in the life of a ticket, read from its rows. */
public sealed interface Milestone {

    /** The time of the ticket's first row. */
    record FirstRow() implements Milestone {}

    /** The time of the ticket's last row. */
    record LastRow() implements Milestone {}

    /**
     * What a column of the ticket's last row holds.
     *
     * @param name the milestone column's name in the plan
     */
    record Column(String name) implements Milestone {}

    /**
     * The time of the first row in one of some states.
     *
     * @param states states, or {@code state/sub-state}
     */
    record FirstRowIn(Set<String> states) implements Milestone {}

    /**
     * The time of the first row in none of some states.
     *
     * @param states states, or {@code state/sub-state}
     */
    record FirstRowNotIn(Set<String> states) implements Milestone {}

    /**
     * The time of the last row in one of some states.
     *
     * @param states states, or {@code state/sub-state}
     */
    record LastRowIn(Set<String> states) implements Milestone {}
}
