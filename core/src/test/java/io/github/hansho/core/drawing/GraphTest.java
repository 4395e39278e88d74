package io.github.hansho.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final Label WORD = Label.plain("word");
    private static final Graph.Node OPEN = Graph.Node.of("open", WORD, "intake");
    private static final Graph.Node SHUT = new Graph.Node("shut", WORD, "intake", Graph.Kind.FINAL, false);
    private static final Graph.Edge CLOSE = Graph.Edge.of("close", "open", "shut", WORD);

    @Test
    void namesItsEmptyColumns() {
        assertThat(graph(List.of(OPEN, SHUT), List.of(CLOSE)).emptyColumns()).containsExactly("closed");
    }

    @Test
    void mayLeadBackToItselfAndToWhereItWas() {
        List<Graph.Edge> edges = List.of(
                Graph.Edge.of("again", "open", "open", WORD), Graph.Edge.of("back", "open", Graph.PREVIOUS, WORD));
        assertThat(graph(List.of(OPEN), edges).edges()).hasSize(2);
    }

    @Test
    void refusesANodeThatIsThereTwice() {
        assertThatThrownBy(() -> graph(List.of(OPEN, OPEN), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node open is there twice, give each its own id");
    }

    @Test
    void refusesAnEdgeToANodeThatIsNotThere() {
        assertThatThrownBy(() -> graph(List.of(OPEN), List.of(CLOSE)))
                .hasMessage("end of edge close is shut, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAnEdgeFromANodeThatIsNotThere() {
        assertThatThrownBy(() -> graph(List.of(SHUT), List.of(CLOSE)))
                .hasMessage("start of edge close is open, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAColumnThatIsNotThere() {
        Graph.Node stray = Graph.Node.of("stray", WORD, "limbo");
        assertThatThrownBy(() -> graph(List.of(stray), List.of()))
                .hasMessage("column of node stray is limbo, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAGroupWithANodeThatIsNotThere() {
        List<Graph.Group> groups = List.of(new Graph.Group("all", WORD, List.of("open", "shut")));
        assertThatThrownBy(() -> new Graph(WORD, columns(), groups, List.of(OPEN), List.of(), Optional.empty()))
                .hasMessage("node of group all is shut, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAnOverlayThatWentElsewhere() {
        Graph graph = graph(List.of(OPEN, SHUT), List.of(CLOSE));
        Overlay visitsLimbo = new Overlay.Traffic(Map.of("limbo", 1L), Map.of());
        Overlay takesAJump = new Overlay.Path(
                List.of(new Overlay.Visit("shut", Instant.EPOCH, Optional.empty(), Optional.of("jump"))));
        assertThatThrownBy(() -> graph.with(visitsLimbo))
                .hasMessage("node of the overlay is limbo, which is not in the drawing; declare it first");
        assertThatThrownBy(() -> graph.with(takesAJump))
                .hasMessage("edge of the overlay is jump, which is not in the drawing; declare it first");
    }

    @Test
    void refusesAVisitThatEndsBeforeItBegins() {
        Instant later = Instant.EPOCH.plusSeconds(1);
        assertThatThrownBy(() -> new Overlay.Visit("open", later, Optional.of(Instant.EPOCH), Optional.empty()))
                .hasMessage("visit of open ends at 1970-01-01T00:00:00Z, before it begins at 1970-01-01T00:00:01Z");
    }

    @Test
    void refusesANegativeCount() {
        assertThatThrownBy(() -> new Overlay.Traffic(Map.of(), Map.of("close", -1L)))
                .hasMessage("moves by close is -1, allowed are 0 and more");
    }

    private static Graph graph(List<Graph.Node> nodes, List<Graph.Edge> edges) {
        return new Graph(WORD, columns(), List.of(), nodes, edges, Optional.empty());
    }

    private static List<Graph.Column> columns() {
        return List.of(new Graph.Column("intake", WORD), new Graph.Column("closed", WORD));
    }
}
