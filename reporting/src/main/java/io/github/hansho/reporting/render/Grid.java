package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Diagram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the states of a lifecycle stand: one column per phase, one below the other, with gutters between columns in which
 * moves run up and down, each on a line of its own.
 */
final class Grid {

    static final int NODE_WIDTH = 116;
    static final int NODE_HEIGHT = 64;
    static final int HEADER = 40;

    private static final int EMPTY_WIDTH = 64;
    private static final int ROW = NODE_HEIGHT + 26;
    private static final int MARGIN = 8;
    private static final int LINE = 9;

    private final Diagram diagram;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<String, Integer>> gutters = new ArrayList<>();
    private final int[] row;
    private int[] columnX = new int[0];

    Grid(Diagram diagram) {
        this.diagram = diagram;
        this.row = new int[diagram.nodes().size()];
        for (int i = 0; i < diagram.columns().size(); i++) {
            members.add(new ArrayList<>());
            gutters.add(new LinkedHashMap<>());
        }
        gutters.add(new LinkedHashMap<>());
        for (int node = 0; node < row.length; node++) {
            List<Integer> column = members.get(column(node));
            row[node] = column.size();
            column.add(node);
        }
    }

    int column(int node) {
        return diagram.nodes().get(node).column();
    }

    int row(int node) {
        return row[node];
    }

    boolean used(int column) {
        return !members.get(column).isEmpty();
    }

    /** Returns whether no state stands between two columns, so that a move can go straight. */
    boolean neighbours(int left, int right) {
        for (int column = left + 1; column < right; column++) {
            if (used(column)) {
                return false;
            }
        }
        return left < right;
    }

    /** Asks for a line in the gutter left of a column; the same name gets the same line. */
    void reserve(int gutter, String name) {
        gutters.get(gutter).putIfAbsent(name, gutters.get(gutter).size());
    }

    /** Places the columns, once every line is reserved. */
    void place() {
        columnX = new int[diagram.columns().size()];
        int x = MARGIN;
        for (int column = 0; column < columnX.length; column++) {
            x += gutterWidth(column);
            columnX[column] = x;
            x += columnWidth(column);
        }
    }

    int width() {
        int last = columnX.length - 1;
        return last < 0 ? 2 * MARGIN : columnX[last] + columnWidth(last) + gutterWidth(last + 1) + MARGIN;
    }

    int height() {
        int rows = members.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(0, rows * ROW - (ROW - NODE_HEIGHT));
    }

    int columnX(int column) {
        return columnX[column];
    }

    int columnWidth(int column) {
        return used(column) ? NODE_WIDTH : EMPTY_WIDTH;
    }

    /** Returns where a reserved line runs. */
    int line(int gutter, String name) {
        int index = gutters.get(gutter).getOrDefault(name, 0);
        int left = gutter == 0 ? MARGIN : columnX[gutter - 1] + columnWidth(gutter - 1);
        return left + 13 + index * LINE;
    }

    Box box(int node, int top) {
        return new Box(columnX[column(node)], top + row[node] * ROW, NODE_WIDTH, NODE_HEIGHT);
    }

    private int gutterWidth(int gutter) {
        int lines = gutters.get(gutter).size();
        boolean beside = (gutter > 0 && used(gutter - 1)) || (gutter < members.size() && used(gutter));
        boolean edge = gutter == 0 || gutter == members.size();
        return lines == 0 ? edge ? 0 : beside ? 34 : 8 : 26 + lines * LINE;
    }
}
