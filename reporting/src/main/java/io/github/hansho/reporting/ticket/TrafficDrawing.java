package io.github.hansho.reporting.ticket;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import io.github.hansho.core.text.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws how often moves were made. */
final class TrafficDrawing {

    private static final int EDGES = 16;

    private TrafficDrawing() {}

    /** The lifecycle with the number of moves on it; of several moves between two states the first carries the number. */
    static Graph over(Graph lifecycle, LifecycleFit fit) {
        Map<String, Long> visits = new LinkedHashMap<>();
        Map<String, Long> moves = new LinkedHashMap<>();
        for (LifecycleFit.Made made : fit.made()) {
            lifecycle.nodes().stream()
                    .filter(node -> node.id().equals(made.to()))
                    .forEach(node -> visits.merge(node.id(), made.total(), Long::sum));
            lifecycle.edges().stream()
                    .filter(edge -> edge.from().equals(made.from()) && edge.to().equals(made.to()))
                    .findFirst()
                    .ifPresent(edge -> moves.merge(edge.id(), made.total(), Long::sum));
        }
        return lifecycle.with(new Overlay.Traffic(visits, moves));
    }

    /** The most frequent moves between the log's own states, from left to right as tickets usually go. */
    static Optional<Graph> ofMoves(TicketSummary summary, Wording words) {
        List<MoveFigures.Pair> changes = summary.moves().changes();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<MoveFigures.Pair> drawn = changes.subList(0, Math.min(EDGES, changes.size()));
        StateOrder order = new StateOrder(summary.variants().top());
        List<String> states = drawn.stream()
                .flatMap(pair -> Stream.of(pair.from().state(), pair.to().state()))
                .distinct()
                .sorted(Comparator.comparingDouble(order::place).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Graph.Column> columns = states.stream()
                .map(order::column)
                .distinct()
                .map(column -> new Graph.Column("c" + column, Label.plain(" ")))
                .toList();
        List<Graph.Node> nodes = states.stream()
                .map(state ->
                        Graph.Node.of(state, Label.plain(StateSection.word(state, words)), "c" + order.column(state)))
                .toList();
        return Optional.of(graph(drawn, columns, nodes, changes.size(), words));
    }

    private static Graph graph(
            List<MoveFigures.Pair> drawn, List<Graph.Column> columns, List<Graph.Node> nodes, int all, Wording words) {
        List<Graph.Edge> edges = new ArrayList<>();
        Map<String, Long> visits = new LinkedHashMap<>();
        Map<String, Long> moves = new LinkedHashMap<>();
        for (MoveFigures.Pair pair : drawn) {
            String id = pair.from().state() + " > " + pair.to().state();
            edges.add(Graph.Edge.of(id, pair.from().state(), pair.to().state(), Label.plain(" ")));
            visits.merge(pair.to().state(), pair.count(), Long::sum);
            moves.put(id, pair.count());
        }
        Label title = Label.plain(words.text("moves.drawing", "shown", drawn.size(), "all", all));
        return new Graph(title, columns, List.of(), nodes, edges, Optional.empty())
                .with(new Overlay.Traffic(visits, moves));
    }
}
