package io.github.hansho.reporting.document;

import java.util.List;
import java.util.Optional;

/**
 * Figures, each with its definition, its population and what was left out beside it.
 *
 * @param caption what the figures are about
 * @param measures the figures, in order
 */
public record Measures(String caption, List<Measure> measures) implements Block {

    /**
     * One figure.
     *
     * @param name its name, which is never a bare abbreviation with several readings
     * @param value the figure itself, or why there is none
     * @param definition how it is computed
     * @param population what it is computed over
     * @param distribution how the values lie; empty for a single value
     * @param exclusions what was left out, and why
     */
    public record Measure(
            String name,
            Value value,
            String definition,
            String population,
            Optional<Distribution> distribution,
            List<Exclusion> exclusions) {
        /** Keeps an immutable copy of the exclusions. */
        public Measure {
            exclusions = List.copyOf(exclusions);
        }
    }

    /**
     * How values lie.
     *
     * @param n how many there are
     * @param mean their mean
     * @param median their median
     * @param p90 the value that nine in ten do not exceed
     * @param max the largest
     * @param method how median and P90 were computed, by name
     */
    public record Distribution(Value n, Value mean, Value median, Value p90, Value max, String method) {}

    /**
     * What was left out of a figure.
     *
     * @param reason why it was left out
     * @param count how many were
     */
    public record Exclusion(String reason, Value count) {}

    /** Keeps an immutable copy of the figures. */
    public Measures {
        measures = List.copyOf(measures);
    }
}
