package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often rows of a ticket followed each other, by their states.
 *
 * @param pairs every pair of states with sub-state, rows that stay in a state included, most frequent first
 */
public record MoveFigures(List<Pair> pairs) {

    /** Keeps an immutable copy. */
    public MoveFigures {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two states that followed each other.
     *
     * @param from the state of the earlier row
     * @param to the state of the later row
     * @param count how often
     */
    public record Pair(TicketState from, TicketState to, long count) {

        /** Returns whether the two states are different. */
        public boolean isMove() {
            return !from.equals(to);
        }
    }

    /** Returns every pair of states without their sub-states, most frequent first. */
    public List<Pair> byState() {
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        pairs.forEach(
                pair -> counts.merge(List.of(pair.from().state(), pair.to().state()), pair.count(), Long::sum));
        List<Pair> byState = new ArrayList<>();
        counts.forEach((states, count) ->
                byState.add(new Pair(TicketState.of(states.get(0)), TicketState.of(states.get(1)), count)));
        byState.sort(Comparator.comparingLong(Pair::count).reversed());
        return Collections.unmodifiableList(byState);
    }

    /** Returns every move between two different states, sub-states left out, most frequent first. */
    public List<Pair> changes() {
        return byState().stream().filter(Pair::isMove).toList();
    }
}
