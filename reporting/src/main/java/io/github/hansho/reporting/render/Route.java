package io.github.hansho.reporting.render;

import java.util.List;

/**
 * The line of one move in a picture.
 *
 * @param edge the index of the move
 * @param line the line, as steps of an SVG path
 * @param head the head of the arrow, as steps of an SVG path
 * @param badges where a badge may stand on it, best first
 */
record Route(int edge, String line, String head, List<Point> badges) {

    private static final int RADIUS = 7;

    /** A point in a picture. */
    record Point(int x, int y) {}

    /** Returns a line along upright and level pieces, its corners rounded. */
    static String rounded(List<Point> points) {
        StringBuilder out = new StringBuilder();
        out.append('M').append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            out.append('L').append(at(towards(corner, points.get(i - 1))));
            out.append('Q').append(at(corner)).append(' ').append(at(towards(corner, points.get(i + 1))));
        }
        return out.append('L').append(at(points.get(points.size() - 1))).toString();
    }

    /** Returns an arrow head whose tip is at a point, looking right or left along x or along y. */
    static String head(Point tip, int dx, int dy) {
        Point one = new Point(tip.x() - dx * 9 - dy * 4, tip.y() - dy * 9 - dx * 4);
        Point other = new Point(tip.x() - dx * 9 + dy * 4, tip.y() - dy * 9 + dx * 4);
        return "M" + at(tip) + "L" + at(one) + "L" + at(other) + "Z";
    }

    static String at(Point point) {
        return point.x() + " " + point.y();
    }

    private static Point towards(Point corner, Point other) {
        int dx = other.x() - corner.x();
        int dy = other.y() - corner.y();
        int step = Math.min(RADIUS, Math.max(Math.abs(dx), Math.abs(dy)) / 2);
        return new Point(corner.x() + Integer.signum(dx) * step, corner.y() + Integer.signum(dy) * step);
    }
}
