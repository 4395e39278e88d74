package io.github.hansho.reporting.report;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import io.github.hansho.core.drawing.Overlay.Visit;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Opened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way that an incident took, laid over its lifecycle.
 *
 * @param graph the lifecycle with the way, or without it when it led through states that the lifecycle does not have
 * @param unknown the states that the lifecycle does not have
 */
record PathTaken(Graph graph, List<String> unknown) {

    static PathTaken of(Telling telling, Graph graph) {
        Set<String> nodes = new HashSet<>();
        graph.nodes().forEach(node -> nodes.add(node.id()));
        Opened opened = telling.course().history().opened();
        List<Visit> visits = new ArrayList<>();
        String state = opened.state();
        Instant since = opened.stamp().at();
        Optional<String> by = Optional.empty();
        for (Moved moved : telling.course().facts(Moved.class)) {
            Instant at =
                    moved.stamp().at().isBefore(since) ? since : moved.stamp().at();
            visits.add(new Visit(state, since, Optional.of(at), by));
            by = edge(graph, state, moved);
            state = moved.to();
            since = at;
        }
        visits.add(new Visit(state, since, Optional.empty(), by));
        List<String> unknown = visits.stream()
                .map(Visit::node)
                .filter(node -> !nodes.contains(node))
                .distinct()
                .toList();
        return new PathTaken(unknown.isEmpty() ? graph.with(new Overlay.Path(visits)) : graph, unknown);
    }

    private static Optional<String> edge(Graph graph, String from, Moved moved) {
        return taken(graph, from, moved.to(), moved.byTime())
                .or(() -> taken(graph, from, moved.to(), !moved.byTime()))
                .or(() -> taken(graph, from, Graph.PREVIOUS, moved.byTime()));
    }

    private static Optional<String> taken(Graph graph, String from, String to, boolean timed) {
        return graph.edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to) && edge.timed() == timed)
                .map(Graph.Edge::id)
                .findFirst();
    }
}
