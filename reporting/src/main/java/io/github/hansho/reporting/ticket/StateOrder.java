package io.github.hansho.reporting.ticket;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the life of a ticket a state usually comes: from 0 at the beginning to 1 at the end, averaged over the ways that
 * tickets went. A state on none of the ways that were kept stands in the middle.
 */
final class StateOrder {

    /** How many columns a drawing has at most. */
    static final int COLUMNS = 8;

    private final Map<String, double[]> sums = new LinkedHashMap<>();

    StateOrder(List<Variants.Variant> ways) {
        for (Variants.Variant way : ways) {
            List<String> states = way.states();
            for (int i = 0; i < states.size(); i++) {
                double place = states.size() == 1 ? 0.5 : (double) i / (states.size() - 1);
                double[] sum = sums.computeIfAbsent(states.get(i), s -> new double[2]);
                sum[0] += place * way.count();
                sum[1] += way.count();
            }
        }
    }

    double place(String state) {
        double[] sum = sums.get(state);
        return sum == null ? 0.5 : sum[0] / sum[1];
    }

    /** The column from the left, counted from 0. */
    int column(String state) {
        return (int) Math.round(place(state) * (COLUMNS - 1));
    }
}
