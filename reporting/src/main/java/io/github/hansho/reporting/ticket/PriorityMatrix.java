package io.github.hansho.reporting.ticket;

import java.util.Map;
import java.util.Optional;

/**
 * Which priority follows from impact and urgency.
 *
 * @param priorities the priority by impact and urgency, as the log spells them
 */
public record PriorityMatrix(Map<Cell, String> priorities) {

    /**
     * One pair of impact and urgency.
     *
     * @param impact how much is affected
     * @param urgency how soon it hurts
     */
    public record Cell(String impact, String urgency) {}

    /** Keeps an immutable copy. */
    public PriorityMatrix {
        priorities = Map.copyOf(priorities);
    }

    /** Returns the priority of a pair, or empty if the matrix does not say. */
    public Optional<String> priority(String impact, String urgency) {
        return Optional.ofNullable(priorities.get(new Cell(impact, urgency)));
    }
}
