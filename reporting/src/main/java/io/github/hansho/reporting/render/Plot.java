package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a chart stands in its picture: names to the left, the plot beside them, the scale below.
 *
 * @param chart the chart
 * @param left where the plot begins
 * @param right where the plot ends
 */
record Plot(Chart chart, int left, int right) {

    static final int WIDTH = 1000;

    private static final int WIDEST_NAME = 170;
    private static final int TEXT = 12;
    private static final int ROW = 15;

    static Plot of(Chart chart) {
        int name = chart.tracks().stream()
                .mapToInt(track -> Letters.width(track.name(), TEXT + 1))
                .max()
                .orElse(0);
        return new Plot(chart, Math.min(name, WIDEST_NAME) + 28, WIDTH - 14);
    }

    int x(int position) {
        return left + (int) ((long) position * (right - left) / Chart.WIDTH);
    }

    Box between(int from, int to, int y, int height) {
        int x = x(from);
        return new Box(x, y, Math.max(2, x(to) - x), height);
    }

    void name(Canvas canvas, String name, int y) {
        canvas.text("strong", 4, y, Letters.fitted(name, left - 22, TEXT));
    }

    /** Draws the lines behind the plot, from its top to its foot. */
    void rules(Canvas canvas, int top, int foot) {
        for (Chart.Fold fold : chart.scale().folds()) {
            Box box = between(fold.from(), fold.to(), top, foot - top);
            canvas.rectangle("fold", box, 0);
            canvas.line("rule", box.x(), top, box.x(), foot);
            canvas.line("rule", box.right(), top, box.right(), foot);
        }
        chart.scale().ticks().forEach(tick -> canvas.line("rule", x(tick.at()), top, x(tick.at()), foot));
        canvas.line("base", left, foot, right, foot);
    }

    /** Draws the scale below a foot and returns how high it is. */
    int scale(Canvas canvas, int foot) {
        List<Integer> ends = new ArrayList<>();
        for (Chart.Tick tick : chart.scale().ticks()) {
            int x = x(tick.at());
            canvas.line("base", x, foot, x, foot + 4);
            int half = Letters.width(tick.words(), 11) / 2;
            int middle = Math.max(left + half - 8, Math.min(x, WIDTH - half - 2));
            canvas.text("small middle", middle, foot + ROW, tick.words());
            if (!tick.day().isEmpty()) {
                int width = Letters.width(tick.day(), TEXT + 2);
                int begin = Math.min(middle - half, WIDTH - width);
                int row = free(ends, begin, begin + width + 8);
                canvas.text("strong", begin, foot + (row + 2) * ROW + 2, tick.day());
            }
        }
        return ROW * (ends.size() + 1) + 10;
    }

    /** Draws how long the folds are, above the plot. */
    void folds(Canvas canvas, Words words, int y) {
        for (Chart.Fold fold : chart.scale().folds()) {
            canvas.group(words.of("chart.fold", "duration", fold.lasted().words()));
            canvas.text("small middle", (x(fold.from()) + x(fold.to())) / 2, y, fold.brief());
            canvas.groupEnd();
        }
    }

    /** Returns the first row that is free from there on, and takes it until the end. */
    static int free(List<Integer> ends, int begin, int end) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= begin) {
                ends.set(row, end);
                return row;
            }
        }
        ends.add(end);
        return ends.size() - 1;
    }
}
