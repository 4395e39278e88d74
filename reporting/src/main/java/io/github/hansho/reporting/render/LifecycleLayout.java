package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.render.Route.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a lifecycle: states by phase, moves to the next phase straight, moves that skip phases in arcs above, moves back
 * in arcs below, moves within a phase beside it.
 *
 * <p>Arcs to the same state share a track and join it with a curve, as lines on a railway map; a crossing has no curve.
 */
final class LifecycleLayout {

    private static final int LEVEL = 15;
    private static final int PORT = 17;

    private final Grid grid;
    private final Tracks above = new Tracks();
    private final Tracks below = new Tracks();
    private final List<Route> routes = new ArrayList<>();

    LifecycleLayout(Diagram diagram) {
        this.grid = new Grid(diagram);
        List<Diagram.Edge> edges = diagram.edges();
        edges.forEach(edge -> reserve(edge, true));
        edges.forEach(edge -> reserve(edge, false));
        grid.place();
        edges.forEach(this::reach);
        above.settle();
        below.settle();
        for (int i = 0; i < edges.size(); i++) {
            routes.add(route(i, edges.get(i)));
        }
    }

    /** How a move runs. */
    private enum Way {
        SELF,
        PREVIOUS,
        STRAIGHT,
        ABOVE,
        BACK,
        BELOW,
        DOWN,
        UP
    }

    Grid grid() {
        return grid;
    }

    List<Route> routes() {
        return routes;
    }

    int top() {
        return Grid.HEADER + above.count() * LEVEL + 24;
    }

    int height() {
        return top() + grid.height() + below.count() * LEVEL + 38;
    }

    Box box(int node) {
        return grid.box(node, top());
    }

    private Way way(Diagram.Edge edge) {
        if (edge.to() == Diagram.PREVIOUS) {
            return Way.PREVIOUS;
        }
        if (edge.to() == edge.from()) {
            return Way.SELF;
        }
        int from = grid.column(edge.from());
        int to = grid.column(edge.to());
        if (from == to) {
            return grid.row(edge.from()) < grid.row(edge.to()) ? Way.DOWN : Way.UP;
        }
        if (to < from) {
            return grid.neighbours(to, from) ? Way.BACK : Way.BELOW;
        }
        return grid.neighbours(from, to) ? Way.STRAIGHT : Way.ABOVE;
    }

    /** Reserves lines in gutters, those of the column to the left first, so that they run nearest to it. */
    private void reserve(Diagram.Edge edge, boolean right) {
        Way way = way(edge);
        if (way == Way.ABOVE) {
            grid.reserve(
                    right ? rightOf(edge.from()) : leftOf(edge.to()), right ? "out" + edge.from() : "in" + edge.to());
        } else if (way == Way.BELOW) {
            grid.reserve(
                    right ? rightOf(edge.to()) : leftOf(edge.from()),
                    right ? "back" + edge.to() : "home" + edge.from());
        } else if (way == Way.BACK && right) {
            grid.reserve(rightOf(edge.to()), "back" + edge.to());
        } else if (way == Way.DOWN && right) {
            grid.reserve(rightOf(edge.to()), "down" + edge.to());
        } else if (way == Way.UP && !right) {
            grid.reserve(leftOf(edge.to()), "up" + edge.to());
        }
    }

    private void reach(Diagram.Edge edge) {
        if (way(edge) == Way.ABOVE) {
            above.reach(edge.to(), grid.line(rightOf(edge.from()), "out" + edge.from()));
            above.reach(edge.to(), grid.line(leftOf(edge.to()), "in" + edge.to()));
        } else if (way(edge) == Way.BELOW) {
            below.reach(edge.to(), grid.line(leftOf(edge.from()), "home" + edge.from()));
            below.reach(edge.to(), grid.line(rightOf(edge.to()), "back" + edge.to()));
        }
    }

    private Route route(int index, Diagram.Edge edge) {
        Box from = box(edge.from());
        Box to = edge.to() == Diagram.PREVIOUS ? from : box(edge.to());
        return switch (way(edge)) {
            case SELF -> self(index, from);
            case PREVIOUS -> previous(index, from);
            case STRAIGHT -> straight(index, from, to);
            case ABOVE -> {
                int out = grid.line(rightOf(edge.from()), "out" + edge.from());
                int in = grid.line(leftOf(edge.to()), "in" + edge.to());
                int track = top() - 22 - above.level(edge.to()) * LEVEL;
                yield arc(
                        index,
                        new Point(from.right(), from.centre() - PORT),
                        out,
                        track,
                        in,
                        new Point(to.x(), to.centre() - PORT));
            }
            case BELOW -> {
                int out = grid.line(leftOf(edge.from()), "home" + edge.from());
                int in = grid.line(rightOf(edge.to()), "back" + edge.to());
                int track = top() + grid.height() + 22 + below.level(edge.to()) * LEVEL;
                yield arc(
                        index,
                        new Point(from.x(), from.centre() + PORT),
                        out,
                        track,
                        in,
                        new Point(to.right(), to.centre() + PORT));
            }
            case BACK -> back(index, from, grid.line(rightOf(edge.to()), "back" + edge.to()), to);
            case DOWN ->
                beside(
                        index,
                        from.right(),
                        from.centre() + 8,
                        grid.line(rightOf(edge.to()), "down" + edge.to()),
                        to.centre() - 8);
            case UP ->
                beside(
                        index,
                        from.x(),
                        from.centre() - 8,
                        grid.line(leftOf(edge.to()), "up" + edge.to()),
                        to.centre() + 8);
        };
    }

    private static Route self(int index, Box box) {
        Point tip = new Point(box.right() - 14, box.y());
        String line = "M" + (box.right() - 44) + " " + box.y() + "C" + (box.right() - 44) + " " + (box.y() - 22) + " "
                + tip.x() + " " + (box.y() - 22) + " " + tip.x() + " " + (tip.y() - 6);
        return new Route(index, line, Route.head(tip, 0, 1), List.of(new Point(box.right() - 29, box.y() - 16)));
    }

    private static Route previous(int index, Box box) {
        Point tip = new Point(box.x() + 22, box.y() + Grid.NODE_HEIGHT + 17);
        String line = "M" + tip.x() + " " + (tip.y() - 17) + "L" + tip.x() + " " + (tip.y() - 6);
        return new Route(index, line, Route.head(tip, 0, 1), List.of(new Point(tip.x() + 16, tip.y() - 8)));
    }

    private static Route straight(int index, Box from, Box to) {
        Point tip = new Point(to.x(), to.centre());
        int start = from.right();
        int bend = (tip.x() - start) / 2;
        String line = "M" + start + " " + from.centre() + "C" + (start + bend) + " " + from.centre() + " "
                + (tip.x() - bend) + " " + tip.y() + " " + (tip.x() - 7) + " " + tip.y();
        List<Point> badges = new ArrayList<>();
        for (int percent : new int[] {50, 38, 62, 27, 73}) {
            badges.add(new Point(
                    start + (tip.x() - start) * percent / 100,
                    from.centre() + (tip.y() - from.centre()) * percent / 100));
        }
        return new Route(index, line, Route.head(tip, 1, 0), badges);
    }

    private static Route arc(int index, Point start, int out, int track, int in, Point tip) {
        int looks = in < tip.x() ? 1 : -1;
        List<Point> points = List.of(
                start,
                new Point(out, start.y()),
                new Point(out, track),
                new Point(in, track),
                new Point(in, tip.y()),
                new Point(tip.x() - looks * 7, tip.y()));
        List<Point> badges = new ArrayList<>();
        int step = Integer.signum(in - out);
        for (int far = 18; far < Math.abs(in - out) - 8; far += 19) {
            badges.add(new Point(out + step * far, track));
        }
        badges.add(new Point(out, (start.y() + track) / 2));
        return new Route(index, Route.rounded(points), Route.head(tip, looks, 0), badges);
    }

    private static Route back(int index, Box from, int line, Box to) {
        Point start = new Point(from.x(), from.centre() + PORT);
        Point tip = new Point(to.right(), to.centre() + PORT);
        List<Point> points = new ArrayList<>(List.of(start));
        if (start.y() != tip.y()) {
            points.add(new Point(line, start.y()));
            points.add(new Point(line, tip.y()));
        }
        points.add(new Point(tip.x() + 7, tip.y()));
        int middle = (start.x() + tip.x()) / 2;
        List<Point> badges = start.y() == tip.y()
                ? List.of(new Point(middle, tip.y()), new Point(middle - 16, tip.y()), new Point(middle + 16, tip.y()))
                : List.of(new Point(line, (start.y() + tip.y()) / 2), new Point(line, (start.y() + 2 * tip.y()) / 3));
        return new Route(index, Route.rounded(points), Route.head(tip, -1, 0), badges);
    }

    private static Route beside(int index, int x, int from, int line, int to) {
        int looks = line > x ? -1 : 1;
        List<Point> points =
                List.of(new Point(x, from), new Point(line, from), new Point(line, to), new Point(x - looks * 7, to));
        List<Point> badges = List.of(new Point(line, (from + to) / 2), new Point(line, (2 * from + to) / 3));
        return new Route(index, Route.rounded(points), Route.head(new Point(x, to), looks, 0), badges);
    }

    private int leftOf(int node) {
        return grid.column(node);
    }

    private int rightOf(int node) {
        return grid.column(node) + 1;
    }
}
