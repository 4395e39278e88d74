package io.github.hansho.reporting.ticket;

import java.util.List;

/**
 * The different ways that tickets went: their states in order, staying left out.
 *
 * @param distinct how many different ways; the least there can be if some were not kept
 * @param top the most frequent, then the first seen
 * @param notKept tickets whose way was new after fifty thousand different ones; 0 in any ordinary log
 */
public record Variants(long distinct, List<Variant> top, long notKept) {

    /** Keeps an immutable copy. */
    public Variants {
        top = List.copyOf(top);
    }

    /**
     * One way.
     *
     * @param states the states in order; cut after a thousand
     * @param count how many tickets went it
     */
    public record Variant(List<String> states, long count) {

        /** Keeps an immutable copy. */
        public Variant {
            states = List.copyOf(states);
        }
    }
}
