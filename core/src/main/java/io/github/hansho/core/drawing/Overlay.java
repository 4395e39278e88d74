package io.github.hansho.core.drawing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What really happened, laid over a drawing: the way of one case, or how often many cases went which way. */
public sealed interface Overlay {

    /** Returns the ids of the nodes that it names. */
    Set<String> nodes();

    /** Returns the ids of the edges that it names. */
    Set<String> edges();

    /**
     * A stay in one node.
     *
     * @param node the id of the node
     * @param from when it was entered
     * @param until when it was left; empty while it has not been
     * @param by the id of the edge by which it was entered; empty for the first visit, and for a way that no edge allows
     */
    record Visit(String node, Instant from, Optional<Instant> until, Optional<String> by) {
        /**
         * Checks that a visit does not end before it begins.
         *
         * @throws IllegalArgumentException if it does
         */
        public Visit {
            if (until.isPresent() && until.get().isBefore(from)) {
                throw new IllegalArgumentException(
                        "visit of " + node + " ends at " + until.get() + ", before it begins at " + from);
            }
        }
    }

    /**
     * The way of one case.
     *
     * @param visits the stays, in the order in which they were made
     */
    record Path(List<Visit> visits) implements Overlay {
        /** Keeps an immutable copy of the visits. */
        public Path {
            visits = List.copyOf(visits);
        }

        @Override
        public Set<String> nodes() {
            Set<String> ids = new LinkedHashSet<>();
            visits.forEach(visit -> ids.add(visit.node()));
            return ids;
        }

        @Override
        public Set<String> edges() {
            Set<String> ids = new LinkedHashSet<>();
            visits.forEach(visit -> visit.by().ifPresent(ids::add));
            return ids;
        }
    }

    /**
     * How often many cases went which way.
     *
     * @param visits how often each node was entered, by its id; a node that is missing was never entered
     * @param moves how often each edge was taken, by its id; an edge that is missing was never taken
     */
    record Traffic(Map<String, Long> visits, Map<String, Long> moves) implements Overlay {
        /**
         * Keeps the counts in the order given.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Traffic {
            visits = checked("visits of ", visits);
            moves = checked("moves by ", moves);
        }

        @Override
        public Set<String> nodes() {
            return visits.keySet();
        }

        @Override
        public Set<String> edges() {
            return moves.keySet();
        }

        private static Map<String, Long> checked(String what, Map<String, Long> counts) {
            counts.forEach((id, count) -> {
                if (count < 0) {
                    throw new IllegalArgumentException(what + id + " is " + count + ", allowed are 0 and more");
                }
            });
            return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }
}
