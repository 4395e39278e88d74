package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is laid over a graph, counted by node and edge. */
final class Trace {

    private final Instant asOf;
    private final Map<String, Graph.Edge> edges = new HashMap<>();
    private final Map<String, Long> visits = new HashMap<>();
    private final Map<String, Long> moves = new HashMap<>();
    private final Map<String, Duration> times = new HashMap<>();
    private final Map<Way, Long> strays = new LinkedHashMap<>();
    private @Nullable String now;

    private Trace(Graph graph, Instant asOf) {
        this.asOf = asOf;
        graph.edges().forEach(edge -> edges.put(edge.id(), edge));
    }

    /**
     * A way from one node to another that no edge of the graph has for its ends.
     *
     * @param by the id of the edge that was taken; null when there was none
     */
    record Way(String from, String to, @Nullable String by) {}

    static Trace of(Graph graph, Instant asOf) {
        Trace trace = new Trace(graph, asOf);
        graph.overlay().ifPresent(overlay -> {
            if (overlay instanceof Overlay.Path path) {
                trace.follow(path.visits());
            } else if (overlay instanceof Overlay.Traffic traffic) {
                trace.visits.putAll(traffic.visits());
                trace.moves.putAll(traffic.moves());
            }
        });
        return trace;
    }

    private void follow(List<Overlay.Visit> path) {
        Overlay.Visit before = null;
        for (Overlay.Visit visit : path) {
            visits.merge(visit.node(), 1L, Long::sum);
            times.merge(visit.node(), Duration.between(visit.from(), until(visit)), Duration::plus);
            if (before != null) {
                move(before.node(), visit.node(), visit.by().orElse(null));
            }
            before = visit;
        }
        if (before != null && open(before)) {
            now = before.node();
        }
    }

    private void move(String from, String to, @Nullable String by) {
        Graph.Edge edge = by == null ? null : edges.get(by);
        if (edge != null) {
            moves.merge(edge.id(), 1L, Long::sum);
        }
        if (edge == null || !edge.from().equals(from) || !edge.to().equals(to)) {
            strays.merge(new Way(from, to, by), 1L, Long::sum);
        }
    }

    /** Returns until when a visit is counted: its end, or the instant of the edition, but never before it began. */
    Instant until(Overlay.Visit visit) {
        Instant until = visit.until().filter(end -> !end.isAfter(asOf)).orElse(asOf);
        return until.isBefore(visit.from()) ? visit.from() : until;
    }

    boolean open(Overlay.Visit visit) {
        return visit.until().isEmpty() || visit.until().get().isAfter(asOf);
    }

    long visits(String node) {
        return visits.getOrDefault(node, 0L);
    }

    long moves(String edge) {
        return moves.getOrDefault(edge, 0L);
    }

    @Nullable Duration time(String node) {
        return times.get(node);
    }

    boolean now(String node) {
        return node.equals(now);
    }

    Map<Way, Long> strays() {
        return strays;
    }
}
