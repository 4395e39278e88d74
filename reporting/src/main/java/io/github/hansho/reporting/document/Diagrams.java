package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words a graph for an edition, and counts what is laid over it. */
final class Diagrams {

    private final Graph graph;
    private final Edition edition;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, Graph.Edge> edges = new HashMap<>();
    private final Trace trace;

    private Diagrams(Graph graph, Edition edition) {
        this.graph = graph;
        this.edition = edition;
        graph.nodes().forEach(node -> nodes.put(node.id(), nodes.size()));
        graph.edges().forEach(edge -> edges.put(edge.id(), edge));
        this.trace = Trace.of(graph, edition.asOf());
    }

    static Diagram worded(Graph graph, Edition edition) {
        return new Diagrams(graph, edition).diagram();
    }

    private Diagram diagram() {
        List<String> columns = graph.columns().stream()
                .map(column -> edition.in(column.label()))
                .toList();
        return new Diagram(
                edition.in(graph.title()),
                columns,
                nodes(),
                edges(),
                stays(),
                graph.overlay().isPresent());
    }

    private List<Diagram.Node> nodes() {
        Map<String, Integer> columns = new HashMap<>();
        graph.columns().forEach(column -> columns.put(column.id(), columns.size()));
        Map<String, List<String>> groups = new HashMap<>();
        for (Graph.Group group : graph.groups()) {
            for (String node : group.nodes()) {
                groups.computeIfAbsent(node, id -> new ArrayList<>()).add(edition.in(group.label()));
            }
        }
        return graph.nodes().stream()
                .map(node -> new Diagram.Node(
                        node.id(),
                        edition.in(node.label()),
                        columns.getOrDefault(node.column(), 0),
                        new Diagram.Shape(node.kind(), node.start()),
                        groups.getOrDefault(node.id(), List.of()),
                        seen(node.id())))
                .toList();
    }

    private Diagram.Seen seen(String node) {
        Duration time = trace.time(node);
        Value words = time == null ? Value.missing("") : edition.duration(time);
        return new Diagram.Seen(trace.visits(node), words, trace.now(node));
    }

    private List<Diagram.Edge> edges() {
        List<Diagram.Edge> all = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            all.add(new Diagram.Edge(
                    index(edge.from()),
                    edge.to().equals(Graph.PREVIOUS) ? Diagram.PREVIOUS : index(edge.to()),
                    edition.in(edge.label()),
                    edge.guards().stream().map(edition::in).toList(),
                    edge.timed() ? Diagram.Origin.TIMED : Diagram.Origin.DECLARED,
                    trace.moves(edge.id())));
        }
        trace.strays()
                .forEach((way, times) -> all.add(new Diagram.Edge(
                        index(way.from()), index(way.to()), words(way.by()), List.of(), origin(way.by()), times)));
        return all;
    }

    private List<Diagram.Stay> stays() {
        if (!(graph.overlay().orElse(null) instanceof Overlay.Path path)) {
            return List.of();
        }
        List<Diagram.Stay> stays = new ArrayList<>();
        for (Overlay.Visit visit : path.visits()) {
            Instant until = trace.until(visit);
            Chart.Period time = new Chart.Period(
                    edition.instant(visit.from()),
                    edition.instant(until),
                    edition.between(visit.from(), until),
                    trace.open(visit));
            String by = stays.isEmpty() ? "" : words(visit.by().orElse(null));
            stays.add(new Diagram.Stay(index(visit.node()), by, time));
        }
        return stays;
    }

    private String words(@Nullable String edgeId) {
        Graph.Edge edge = edgeId == null ? null : edges.get(edgeId);
        return edge == null ? Wording.TEXTS.in(edition.locale(), "move.unlisted") : edition.in(edge.label());
    }

    private static Diagram.Origin origin(@Nullable String edgeId) {
        return edgeId == null ? Diagram.Origin.UNLISTED : Diagram.Origin.RETURNED;
    }

    private int index(String node) {
        return nodes.getOrDefault(node, 0);
    }
}
