package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Diagram;

/** Writes what lines and boxes in a picture of a lifecycle mean, of those kinds that it shows. */
final class LifecycleLegend {

    private final Markup out;
    private final Canvas canvas;
    private final Words words;

    LifecycleLegend(Markup out, Words words) {
        this.out = out;
        this.canvas = new Canvas(out);
        this.words = words;
    }

    void write(Diagram diagram) {
        out.open("ul", "class", "legend");
        if (diagram.traced()) {
            line("taken", diagram.stays().isEmpty() ? "counted" : "taken");
            line("", "possible");
        } else {
            line("plain", "numbered");
        }
        if (any(diagram, Diagram.Origin.TIMED)) {
            line(diagram.traced() ? "timed" : "timed plain", "timed");
        }
        if (any(diagram, Diagram.Origin.RETURNED)) {
            line("returned taken", "returned");
        }
        if (any(diagram, Diagram.Origin.UNLISTED)) {
            line("unlisted taken", "unlisted");
        }
        box(diagram, "waiting", Graph.Kind.WAITING);
        box(diagram, "final", Graph.Kind.FINAL);
        if (diagram.nodes().stream().anyMatch(node -> node.shape().start())) {
            item("long", () -> canvas.circle("dot", 18, 7, 4), "start");
        }
        out.close().line();
    }

    private static boolean any(Diagram diagram, Diagram.Origin origin) {
        return diagram.edges().stream().anyMatch(edge -> edge.origin() == origin);
    }

    private void line(String style, String key) {
        item("long", () -> canvas.path(("way " + style).trim(), "M0 7L36 7"), key);
    }

    private void box(Diagram diagram, String key, Graph.Kind kind) {
        if (diagram.nodes().stream().anyMatch(node -> node.shape().kind() == kind)) {
            item(
                    "long",
                    () -> {
                        canvas.rectangle(kind == Graph.Kind.WAITING ? "box waiting" : "box", new Box(2, 1, 32, 12), 3);
                        if (kind == Graph.Kind.FINAL) {
                            canvas.rectangle("inner", new Box(5, 3, 26, 8), 2);
                        }
                    },
                    key);
        }
    }

    private void item(String style, Runnable sample, String key) {
        out.open("li").open("svg", "class", style, "viewBox", "0 0 36 14", "aria-hidden", "true");
        sample.run();
        out.close().leaf("span", words.of("lifecycle.legend." + key)).close();
    }
}
