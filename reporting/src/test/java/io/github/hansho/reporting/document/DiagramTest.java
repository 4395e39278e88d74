package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Overlay;
import io.github.hansho.core.drawing.Overlay.Visit;
import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final Edition EDITION =
            Edition.of(Locale.ENGLISH, ZoneOffset.UTC, Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void countsVisitsAndMovesOnTheWayOfACase() {
        Diagram diagram = worded(visit("new", 8, 9, ""), visit("hold", 9, 10, "wait"), visit("new", 10, -1, "back"));
        assertThat(diagram.nodes().get(0).seen()).isEqualTo(new Diagram.Seen(2, Value.exact("3 h", "PT3H"), true));
        assertThat(diagram.nodes().get(1).seen()).isEqualTo(new Diagram.Seen(1, Value.exact("1 h", "PT1H"), false));
        assertThat(diagram.stays())
                .extracting(stay -> stay.by() + " " + stay.time().ends().words() + " "
                        + stay.time().open())
                .containsExactly(
                        " 2026-11-22 09:00 false", "wait 2026-11-22 10:00 false", "back 2026-11-22 12:00 true");
    }

    @Test
    void drawsWhereAMoveBackLedThatTime() {
        Diagram diagram = worded(visit("new", 8, 9, ""), visit("hold", 9, 10, "wait"), visit("new", 10, -1, "back"));
        assertThat(diagram.edges().get(1).to()).isEqualTo(Diagram.PREVIOUS);
        assertThat(diagram.edges())
                .last()
                .isEqualTo(new Diagram.Edge(1, 0, "back", List.of(), Diagram.Origin.RETURNED, 1));
    }

    @Test
    void drawsAWayThatNoMoveAllows() {
        Diagram diagram = worded(visit("hold", 8, 9, ""), visit("done", 9, -1, ""));
        assertThat(diagram.edges())
                .last()
                .isEqualTo(
                        new Diagram.Edge(1, 2, "no such move in the lifecycle", List.of(), Diagram.Origin.UNLISTED, 1));
        assertThat(diagram.edges().get(0).taken()).isZero();
    }

    @Test
    void countsNothingAfterTheInstantOfTheEdition() {
        Diagram diagram = worded(visit("new", 8, 13, ""));
        assertThat(diagram.nodes().get(0).seen()).isEqualTo(new Diagram.Seen(1, Value.exact("4 h", "PT4H"), true));
        Diagram future = worded(visit("new", 13, 14, ""));
        assertThat(future.nodes().get(0).seen().time()).isEqualTo(Value.exact("0 min", "PT0S"));
    }

    @Test
    void showsTrafficOfManyCases() {
        Overlay traffic = new Overlay.Traffic(Map.of("new", 12_394L), Map.of("wait", 70L));
        Diagram diagram = Lifecycle.of(graph().with(traffic), EDITION).diagram();
        assertThat(diagram.traced()).isTrue();
        assertThat(diagram.nodes().get(0).seen().visits()).isEqualTo(12_394);
        assertThat(diagram.edges().get(0).taken()).isEqualTo(70);
        assertThat(diagram.stays()).isEmpty();
    }

    @Test
    void keepsColumnsGroupsGuardsAndKinds() {
        Diagram diagram = Lifecycle.of(graph(), EDITION).diagram();
        assertThat(diagram.traced()).isFalse();
        assertThat(diagram.columns()).containsExactly("Intake", "Closed");
        assertThat(diagram.nodes().get(1).groups()).containsExactly("Open");
        assertThat(diagram.nodes().get(1).shape()).isEqualTo(new Diagram.Shape(Graph.Kind.WAITING, false));
        assertThat(diagram.nodes().get(2).column()).isEqualTo(1);
        assertThat(diagram.edges().get(0).guards()).containsExactly("a reason is given");
        assertThat(diagram.edges().get(2).origin()).isEqualTo(Diagram.Origin.TIMED);
    }

    private static Diagram worded(Visit... visits) {
        return Lifecycle.of(graph().with(new Overlay.Path(List.of(visits))), EDITION)
                .diagram();
    }

    private static Visit visit(String node, int from, int until, String by) {
        return new Visit(
                node,
                hour(from),
                until < 0 ? Optional.empty() : Optional.of(hour(until)),
                by.isEmpty() ? Optional.empty() : Optional.of(by));
    }

    private static Instant hour(int hour) {
        return Instant.parse("2026-11-22T00:00:00Z").plusSeconds(hour * 3600L);
    }

    private static Graph graph() {
        return new Graph(
                Label.plain("Lifecycle"),
                List.of(
                        new Graph.Column("intake", Label.of("Intake", "受付")),
                        new Graph.Column("closed", Label.of("Closed", "クローズ"))),
                List.of(new Graph.Group("open", Label.of("Open", "対応中"), List.of("new", "hold"))),
                List.of(
                        new Graph.Node("new", Label.plain("New"), "intake", Graph.Kind.ACTIVE, true),
                        new Graph.Node("hold", Label.plain("Hold"), "intake", Graph.Kind.WAITING, false),
                        new Graph.Node("done", Label.plain("Done"), "closed", Graph.Kind.FINAL, false)),
                List.of(
                        new Graph.Edge(
                                "wait",
                                "new",
                                "hold",
                                Label.plain("wait"),
                                List.of(Label.of("a reason is given", "理由がある")),
                                false),
                        Graph.Edge.of("back", "hold", Graph.PREVIOUS, Label.plain("back")),
                        new Graph.Edge("lapse", "new", "done", Label.plain("lapse"), List.of(), true)),
                Optional.empty());
    }
}
