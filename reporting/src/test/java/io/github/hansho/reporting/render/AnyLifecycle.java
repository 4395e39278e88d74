package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Lifecycle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes lifecycles with moves of every kind, with and without what happened laid over them. */
final class AnyLifecycle {

    private static final Edition EDITION = Edition.of(Locale.ENGLISH, ZoneOffset.UTC, Instant.ofEpochSecond(1_000_000));

    private static final List<Graph.Kind> KINDS = List.of(Graph.Kind.ACTIVE, Graph.Kind.WAITING, Graph.Kind.FINAL);

    private final Random random;
    private final List<String> words;

    private AnyLifecycle(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    static Arbitrary<Block> lifecycles() {
        return graphs().map(graph -> Lifecycle.of(graph, EDITION));
    }

    static Arbitrary<Graph> graphs() {
        Arbitrary<List<String>> words =
                AnyDocument.hostile().list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(Arbitraries.longs(), words).as((seed, said) -> new AnyLifecycle(seed, said).graph());
    }

    private Graph graph() {
        List<Graph.Column> columns = new ArrayList<>();
        int phases = 1 + random.nextInt(8);
        for (int i = 0; i < phases; i++) {
            columns.add(new Graph.Column("c" + i, label()));
        }
        List<Graph.Node> nodes = new ArrayList<>();
        int states = random.nextInt(10);
        for (int i = 0; i < states; i++) {
            Graph.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            nodes.add(new Graph.Node("n" + i, label(), "c" + random.nextInt(phases), kind, random.nextInt(4) == 0));
        }
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; states > 0 && i < random.nextInt(30); i++) {
            String to = random.nextInt(8) == 0 ? Graph.PREVIOUS : "n" + random.nextInt(states);
            List<Label> guards = random.nextInt(3) == 0 ? List.of(label(), label()) : List.of();
            edges.add(
                    new Graph.Edge("e" + i, "n" + random.nextInt(states), to, label(), guards, random.nextInt(5) == 0));
        }
        List<Graph.Group> groups = states == 0 ? List.of() : List.of(new Graph.Group("g", label(), List.of("n0")));
        return new Graph(label(), columns, groups, nodes, edges, overlay(nodes, edges));
    }

    private Optional<Overlay> overlay(List<Graph.Node> nodes, List<Graph.Edge> edges) {
        if (random.nextInt(3) == 0 || nodes.isEmpty()) {
            return Optional.empty();
        }
        if (random.nextInt(3) == 0) {
            Map<String, Long> moves = new HashMap<>();
            edges.forEach(edge -> moves.put(edge.id(), (long) random.nextInt(5_000)));
            return Optional.of(new Overlay.Traffic(Map.of("n0", 7L), moves));
        }
        List<Overlay.Visit> visits = new ArrayList<>();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            Instant from = Instant.ofEpochSecond(i * 1_000L);
            Optional<Instant> until = i + 1 < length ? Optional.of(from.plusSeconds(1_000)) : Optional.empty();
            Optional<String> by = edges.isEmpty() || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(edges.get(random.nextInt(edges.size())).id());
            visits.add(new Overlay.Visit("n" + random.nextInt(nodes.size()), from, until, by));
        }
        return Optional.of(new Overlay.Path(visits));
    }

    private Label label() {
        return Label.plain(words.get(random.nextInt(words.size())));
    }
}
