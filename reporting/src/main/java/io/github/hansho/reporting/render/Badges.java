package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.render.Route.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Badges on moves, none of which covers another or a state.
 *
 * <p>On the way of one case they say which steps went there, over many cases how often, and otherwise which row of the table
 * the move is.
 */
final class Badges {

    private static final int HEIGHT = 15;

    private final Diagram diagram;
    private final List<Box> taken = new ArrayList<>();
    private final List<List<Integer>> steps = new ArrayList<>();

    Badges(Diagram diagram) {
        this.diagram = diagram;
        diagram.edges().forEach(edge -> steps.add(new ArrayList<>()));
        for (int step = 1; step < diagram.stays().size(); step++) {
            number(step);
        }
    }

    /** Returns whether a move is drawn in front: it was taken, and is not only the promise to go back. */
    static boolean emphasised(Diagram diagram, Diagram.Edge edge) {
        return diagram.traced() && edge.taken() > 0 && edge.to() != Diagram.PREVIOUS;
    }

    void keepOff(Box box) {
        taken.add(box);
    }

    void draw(Canvas canvas, Route route) {
        Diagram.Edge edge = diagram.edges().get(route.edge());
        String words = words(route.edge(), edge);
        if (words.isEmpty()) {
            return;
        }
        int width = Letters.width(words, 11) + 8;
        Box box = place(route.badges(), Math.max(width, HEIGHT));
        taken.add(box);
        boolean front = emphasised(diagram, edge);
        String style = front ? edge.origin() == Diagram.Origin.UNLISTED ? " unlisted" : " taken" : "";
        canvas.rectangle("badge" + style, box, HEIGHT / 2);
        canvas.text(front ? "tag on" : "tag", box.middle(), box.y() + 11, words);
    }

    private String words(int index, Diagram.Edge edge) {
        if (!diagram.traced()) {
            return Integer.toString(index + 1);
        }
        if (!emphasised(diagram, edge)) {
            return "";
        }
        List<Integer> numbers = steps.get(index);
        if (numbers.isEmpty()) {
            return Amounts.plain(edge.taken());
        }
        String shown = String.join(
                ",",
                numbers.stream()
                        .limit(4)
                        .map(number -> Integer.toString(number))
                        .toList());
        return numbers.size() > 4 ? shown + "…" : shown;
    }

    private void number(int step) {
        Diagram.Stay stay = diagram.stays().get(step);
        int from = diagram.stays().get(step - 1).node();
        for (int i = 0; i < diagram.edges().size(); i++) {
            Diagram.Edge edge = diagram.edges().get(i);
            if (edge.from() == from && edge.to() == stay.node() && edge.words().equals(stay.by())) {
                steps.get(i).add(step + 1);
                return;
            }
        }
    }

    private Box place(List<Point> points, int width) {
        for (Point point : points) {
            Box box = around(point, width);
            if (taken.stream().noneMatch(other -> overlaps(box, other))) {
                return box;
            }
        }
        return around(points.get(0), width);
    }

    private static Box around(Point point, int width) {
        return new Box(point.x() - width / 2, point.y() - HEIGHT / 2, width, HEIGHT);
    }

    private static boolean overlaps(Box one, Box other) {
        return one.x() < other.right() + 1
                && other.x() < one.right() + 1
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
