package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.Lifecycle;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class LifecycleDrawingProperties {

    private static final Edition EDITION = Edition.of(Locale.ENGLISH, ZoneOffset.UTC, Instant.ofEpochSecond(1_000_000));
    private static final Pattern MOVE =
            Pattern.compile("  s(\\d+) (?:-->|-\\.->)\\|\"([^\"|]*)\"\\| (?:s(\\d+)|previous)");
    private static final Pattern STATE = Pattern.compile("    s(\\d+)(?:\\(\\[|\\[/|\\[)\"([^\"]*)\"(?:]\\)|/]|])");

    @Provide
    Arbitrary<Graph> graphs() {
        return AnyLifecycle.graphs();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsBackFromMermaid(@ForAll("graphs") Graph graph) {
        Diagram diagram = mixed(graph);
        List<String> moves = new ArrayList<>();
        int states = 0;
        for (String line : Mermaid.write(graph, EDITION).lines().toList()) {
            Matcher move = MOVE.matcher(line);
            Matcher state = STATE.matcher(line);
            if (move.matches()) {
                String to = move.group(3) == null ? "-1" : move.group(3);
                moves.add(move.group(1) + ">" + to + " " + unquoted(move.group(2)));
            } else if (state.matches()) {
                states++;
                Diagram.Node node = diagram.nodes().get(Integer.parseInt(state.group(1)));
                assertThat(unquoted(state.group(2))).isEqualTo(line(node.words()));
            } else {
                assertThat(line)
                        .matches("flowchart LR|  subgraph p\\d+\\[\"[^\"]*\"]|  end|  previous.*|  linkStyle .*");
            }
        }
        assertThat(states).isEqualTo(diagram.nodes().size());
        assertThat(moves)
                .containsExactlyElementsOf(diagram.edges().stream()
                        .map(edge -> edge.from() + ">" + edge.to() + " " + words(edge))
                        .toList());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void coversNoStateAndDrawsEveryMove(@ForAll("graphs") Graph graph) {
        Diagram diagram = mixed(graph);
        LifecycleLayout layout = new LifecycleLayout(diagram);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            Box box = layout.box(i);
            assertThat(box.x()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(layout.grid().width());
            assertThat(box.y() + box.height()).isLessThan(layout.height());
            for (int j = 0; j < i; j++) {
                assertThat(overlap(box, layout.box(j)))
                        .as("states " + i + " and " + j)
                        .isFalse();
            }
        }
        assertThat(layout.routes()).extracting(Route::edge).containsExactlyElementsOf(indices(diagram));
        assertThat(layout.routes()).allMatch(route -> !route.badges().isEmpty());
        layout.routes().forEach(route -> crossesNoState(route, diagram, layout));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void isWellFormedSvg(@ForAll("graphs") Graph graph) {
        Diagram diagram = mixed(graph);
        org.w3c.dom.Document svg = Shown.xml(Svg.write(graph, EDITION));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        long heads = Shown.elements(svg).stream()
                .filter(element -> element.getAttribute("class").startsWith("head "))
                .count();
        assertThat(heads).isEqualTo(diagram.edges().size());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    private static Diagram mixed(Graph graph) {
        Diagram diagram = Lifecycle.of(graph, EDITION).diagram();
        Statistics.label("traced").collect(diagram.traced());
        Statistics.label("traced").coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });
        boolean strays = diagram.edges().stream().anyMatch(edge -> edge.origin() == Diagram.Origin.UNLISTED);
        Statistics.label("unlisted").collect(strays);
        Statistics.label("unlisted").coverage(c -> c.check(true).percentage(p -> p >= 5));
        return diagram;
    }

    /** Checks that the level and upright pieces of an arc run beside the states, not over them. */
    private static void crossesNoState(Route route, Diagram diagram, LifecycleLayout layout) {
        for (Route.Point badge : route.badges().subList(0, 1)) {
            for (int i = 0; i < diagram.nodes().size(); i++) {
                Box box = layout.box(i);
                boolean inside = badge.x() > box.x()
                        && badge.x() < box.right()
                        && badge.y() > box.y()
                        && badge.y() < box.y() + box.height();
                assertThat(inside)
                        .as("move " + route.edge() + " over state " + i)
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static List<Integer> indices(Diagram diagram) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < diagram.edges().size(); i++) {
            indices.add(i);
        }
        return indices;
    }

    private static String words(Diagram.Edge edge) {
        StringBuilder words = new StringBuilder(line(edge.words()));
        edge.guards()
                .forEach(guard -> words.append("<br/>[").append(line(guard)).append(']'));
        return words.toString();
    }

    /** Returns the text as Mermaid shows it, which cannot show nothing. */
    private static String line(String text) {
        return text.isBlank() ? "\u00a0" : Visible.line(text);
    }

    private static String unquoted(String quoted) {
        return Pattern.compile("#(\\d+);")
                .matcher(quoted)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))));
    }
}
