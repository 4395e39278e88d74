package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Draws a lifecycle by phase, with the way that was taken on top. */
final class LifecyclePicture {

    private static final int MOST_NODES = 200;
    private static final int MOST_EDGES = 600;

    private final Canvas canvas;
    private final Words words;
    private final Diagram diagram;
    private final LifecycleLayout layout;
    private final Badges badges;
    private final String id;

    LifecyclePicture(Markup out, Words words, Diagram diagram, String id) {
        this.canvas = new Canvas(out);
        this.words = words;
        this.diagram = diagram;
        this.layout = new LifecycleLayout(diagram);
        this.badges = new Badges(diagram);
        this.id = id;
    }

    /** Returns whether a lifecycle is small enough that a drawing says more than a table. */
    static boolean canDraw(Diagram diagram) {
        return diagram.nodes().size() <= MOST_NODES && diagram.edges().size() <= MOST_EDGES;
    }

    int width() {
        return layout.grid().width();
    }

    int height() {
        return layout.height();
    }

    void draw() {
        canvas.begin(id, "broad", width(), height(), diagram.caption(), description(diagram, words));
        shapes();
        canvas.end();
    }

    /** Draws the shapes alone, into a drawing that somebody else began. */
    void shapes() {
        headers();
        List<Route> pale = new ArrayList<>();
        List<Route> taken = new ArrayList<>();
        for (Route route : layout.routes()) {
            (Badges.emphasised(diagram, diagram.edges().get(route.edge())) ? taken : pale).add(route);
        }
        pale.forEach(this::way);
        taken.forEach(this::way);
        for (int node = 0; node < diagram.nodes().size(); node++) {
            badges.keepOff(layout.box(node));
            node(diagram.nodes().get(node), layout.box(node));
        }
        taken.forEach(route -> badges.draw(canvas, route));
        pale.forEach(route -> badges.draw(canvas, route));
    }

    private void headers() {
        for (int column = 0; column < diagram.columns().size(); column++) {
            int x = layout.grid().columnX(column);
            int width = layout.grid().columnWidth(column);
            boolean used = layout.grid().used(column);
            List<String> lines = Letters.wrapped(diagram.columns().get(column), width, used ? 13 : 11, 2);
            for (int i = 0; i < lines.size(); i++) {
                canvas.text(used ? "big strong middle" : "small middle", x + width / 2, 13 + i * 15, lines.get(i));
            }
            canvas.line(used ? "base" : "rule", x, Grid.HEADER - 6, x + width, Grid.HEADER - 6);
        }
    }

    private void way(Route route) {
        Diagram.Edge edge = diagram.edges().get(route.edge());
        String style = Alternatives.origin(edge.origin())
                + (!diagram.traced() ? " plain" : Badges.emphasised(diagram, edge) ? " taken" : "");
        canvas.group(title(diagram, edge, words));
        canvas.path("way " + style, route.line());
        canvas.path("head " + style, route.head());
        canvas.groupEnd();
    }

    /** Returns a move in words: its name, where it leads from and to, and what must hold. */
    static String title(Diagram diagram, Diagram.Edge edge, Words words) {
        String to = edge.to() == Diagram.PREVIOUS
                ? words.of("lifecycle.previous")
                : diagram.nodes().get(edge.to()).words();
        String guards =
                edge.guards().isEmpty() ? "" : " [" + String.join(words.of("lifecycle.and"), edge.guards()) + "]";
        return edge.words() + ": " + diagram.nodes().get(edge.from()).words() + " → " + to + guards;
    }

    private void node(Diagram.Node node, Box box) {
        Diagram.Seen seen = node.seen();
        boolean visited = diagram.traced() && seen.visits() > 0;
        String style = (visited ? " seen" : "")
                + (seen.now() ? " now" : "")
                + (node.shape().kind() == Graph.Kind.WAITING ? " waiting" : "");
        canvas.group(
                node.groups().isEmpty() ? node.words() : node.words() + " (" + String.join(", ", node.groups()) + ")");
        canvas.rectangle("box" + style, box, 7);
        if (node.shape().kind() == Graph.Kind.FINAL) {
            Box inner = new Box(box.x() + 4, box.y() + 4, box.width() - 8, box.height() - 8);
            canvas.rectangle("inner" + style, inner, 4);
        }
        if (node.shape().start()) {
            canvas.circle("dot", box.x() + 9, box.y() + 9, 4);
        }
        String info = visited ? info(seen) : "";
        List<String> lines = Letters.wrapped(node.words(), box.width() - 14, 13, info.isEmpty() ? 3 : 2);
        int y = box.centre() + 4 - (lines.size() - 1) * 8 - (info.isEmpty() ? 0 : 8);
        String ink = diagram.traced() && !visited ? "big middle pale" : visited ? "big middle strong" : "big middle";
        for (String line : lines) {
            canvas.text(ink, box.middle(), y, line);
            y += 15;
        }
        canvas.text("small middle", box.middle(), y + 3, Letters.fitted(info, box.width() - 6, 11));
        if (seen.now()) {
            now(box);
        }
        canvas.groupEnd();
    }

    private void now(Box box) {
        String now = words.of("lifecycle.now");
        int width = Letters.width(now, 11) + 10;
        canvas.rectangle("badge taken", new Box(box.x() + 8, box.y() - 8, width, 15), 7);
        canvas.text("tag on", box.x() + 8 + width / 2, box.y() + 3, now);
    }

    private String info(Diagram.Seen seen) {
        List<String> parts = new ArrayList<>();
        if (seen.visits() > 1 || seen.time() instanceof Value.Missing) {
            parts.add(words.of("lifecycle.visits", "visits", Amounts.plain(seen.visits())));
        }
        if (!(seen.time() instanceof Value.Missing)) {
            parts.add(seen.time().words());
        }
        return String.join(" · ", parts);
    }

    static String description(Diagram diagram, Words words) {
        return words.of(
                "lifecycle.description",
                "states",
                diagram.nodes().size(),
                "columns",
                diagram.columns().size(),
                "moves",
                diagram.edges().size());
    }
}
