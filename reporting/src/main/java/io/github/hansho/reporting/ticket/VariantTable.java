package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the ways that tickets went, up to a number of different ones. */
final class VariantTable {

    private static final int LIMIT = 50_000;

    private final Map<Path, long[]> counts = new LinkedHashMap<>();
    private final Path probe = new Path();
    private long notKept;

    /** A way, compared by its states; the probe borrows the array of a ticket. */
    private static final class Path {
        private int[] states = {};
        private int length;
        private int hash;

        void borrow(int[] others, int length) {
            states = others;
            this.length = length;
            hash = 1;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + others[i];
            }
        }

        Path copy() {
            Path copy = new Path();
            copy.borrow(Arrays.copyOf(states, length), length);
            return copy;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Path path && Arrays.equals(states, 0, length, path.states, 0, path.length);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    void finish(CaseState ticket) {
        probe.borrow(ticket.path(), ticket.pathLength());
        long[] count = counts.get(probe);
        if (count == null && counts.size() == LIMIT) {
            notKept++;
            return;
        }
        if (count == null) {
            count = new long[1];
            counts.put(probe.copy(), count);
        }
        count[0]++;
    }

    Variants figures(TicketPlan plan, StateTable states) {
        List<Variants.Variant> top = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Path, long[]> entry) -> entry.getValue()[0])
                        .reversed())
                .limit(plan.topVariants)
                .map(entry -> new Variants.Variant(names(entry.getKey(), states), entry.getValue()[0]))
                .toList();
        return new Variants(counts.size(), top, notKept);
    }

    private static List<String> names(Path path, StateTable states) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            names.add(states.outerName(path.states[i]));
        }
        return names;
    }
}
