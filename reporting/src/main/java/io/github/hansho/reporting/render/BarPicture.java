package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;
import java.util.ArrayList;
import java.util.List;

/** Draws bars: a bar for each track, its stretches in proportion to their time, named where there is room. */
final class BarPicture {

    private static final int TOP = 4;
    private static final int BAR = 30;
    private static final int PAD = 5;

    private final Markup out;
    private final Canvas canvas;
    private final Words words;
    private final Chart chart;
    private final Plot plot;
    private final String id;

    BarPicture(Markup out, Words words, Chart chart, String id) {
        this.out = out;
        this.canvas = new Canvas(out);
        this.words = words;
        this.chart = chart;
        this.plot = Plot.of(chart);
        this.id = id;
    }

    void draw() {
        List<List<Integer>> rows = chart.tracks().stream().map(this::rows).toList();
        int foot = TOP;
        for (List<Integer> track : rows) {
            foot += height(track);
        }
        Markup scale = new Markup();
        int height = foot + plot.scale(new Canvas(scale), foot);
        canvas.begin(id, "bars", Plot.WIDTH, height, chart.caption(), description());
        plot.rules(canvas, TOP, foot);
        out.raw(scale).line();
        int y = TOP;
        for (int i = 0; i < rows.size(); i++) {
            Chart.Track track = chart.tracks().get(i);
            plot.name(canvas, track.name(), y + height(rows.get(i)) / 2 + 4);
            for (int j = 0; j < track.stretches().size(); j++) {
                stretch(track.stretches().get(j), y + PAD + rows.get(i).get(j) * (BAR + 2));
            }
            y += height(rows.get(i));
        }
        canvas.end();
    }

    /** Returns in which row each stretch stands, so that those at the same time stand below each other. */
    private List<Integer> rows(Chart.Track track) {
        List<Integer> ends = new ArrayList<>();
        return track.stretches().stream()
                .map(stretch -> Plot.free(ends, stretch.from(), stretch.to()))
                .toList();
    }

    private static int height(List<Integer> rows) {
        int most = rows.stream().mapToInt(row -> row + 1).max().orElse(1);
        return most * (BAR + 2) - 2 + 2 * PAD;
    }

    private void stretch(Chart.Stretch stretch, int y) {
        Chart.Category category = chart.categories().get(stretch.category());
        Box box = plot.between(stretch.from(), stretch.to(), y, BAR);
        Chart.Period time = stretch.time();
        canvas.group(stretch.words() + " · " + time.begins().words() + " – "
                + time.ends().words() + " · " + time.lasted().words());
        Swatches.rectangle(canvas, box, stretch.category(), category.tone());
        if (!Swatches.hatched(stretch.category(), category.tone()) && fits(stretch.words(), box)) {
            boolean twoLines = fits(time.lasted().words(), box);
            String ink = "tag " + Swatches.ink(stretch.category());
            canvas.text(ink, box.middle(), box.centre() + (twoLines ? -2 : 4), stretch.words());
            canvas.text(
                    ink,
                    box.middle(),
                    box.centre() + 11,
                    twoLines ? time.lasted().words() : "");
        }
        canvas.groupEnd();
    }

    private static boolean fits(String words, Box box) {
        return Letters.width(words, 11) <= box.width() - 8;
    }

    private String description() {
        int stretches = chart.tracks().stream()
                .mapToInt(track -> track.stretches().size())
                .sum();
        return words.of(
                "chart.bar.description",
                "stretches",
                stretches,
                "lanes",
                chart.tracks().size());
    }
}
