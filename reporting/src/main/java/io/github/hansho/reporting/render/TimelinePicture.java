package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;
import java.util.ArrayList;
import java.util.List;

/** Draws a timeline: a lane for each track, numbered marks above its line, what lasted below it. */
final class TimelinePicture {

    private static final int MOST_NUMBERED = 250;
    private static final int TOP = 20;
    private static final int ROW = 18;
    private static final int PAD = 9;

    private final Markup out;
    private final Canvas canvas;
    private final Words words;
    private final Chart chart;
    private final Plot plot;
    private final String id;

    TimelinePicture(Markup out, Words words, Chart chart, String id) {
        this.out = out;
        this.canvas = new Canvas(out);
        this.words = words;
        this.chart = chart;
        this.plot = Plot.of(chart);
        this.id = id;
    }

    /** A lane with its places: rows of what lasts, and flags for marks. */
    private record Lane(Chart.Track track, List<Integer> rows, int rowCount, Flags flags) {
        int height() {
            return PAD + flags.height() + rowCount * ROW + PAD;
        }
    }

    void draw() {
        Markup shapes = new Markup();
        int height = new TimelinePicture(shapes, words, chart, id).shapes();
        canvas.begin(id, "broad", Plot.WIDTH, height, chart.caption(), description(chart, words));
        out.raw(shapes);
        canvas.end();
    }

    /** Draws the shapes alone, into a drawing that somebody else began, and returns how high they are. */
    int shapes() {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < chart.tracks().size(); i++) {
            lanes.add(lane(i));
        }
        int foot = TOP + lanes.stream().mapToInt(Lane::height).sum();
        Markup body = new Markup();
        int scale = plot.scale(new Canvas(body), foot);
        int y = TOP;
        for (int i = 0; i < lanes.size(); i++) {
            if (i % 2 == 0) {
                canvas.rectangle(
                        "ground", new Box(0, y, Plot.WIDTH, lanes.get(i).height()), 0);
            }
            y += lanes.get(i).height();
        }
        plot.rules(canvas, TOP, foot);
        plot.folds(canvas, words, TOP - 6);
        out.raw(body).line();
        y = TOP;
        for (Lane lane : lanes) {
            draw(lane, y);
            y += lane.height();
        }
        return foot + scale;
    }

    private Lane lane(int index) {
        Chart.Track track = chart.tracks().get(index);
        List<Integer> ends = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Chart.Stretch stretch : track.stretches()) {
            rows.add(Plot.free(
                    ends, plot.x(stretch.from()), Math.max(plot.x(stretch.from()) + 3, plot.x(stretch.to()))));
        }
        Flags flags = new Flags(chart.marks().size() <= MOST_NUMBERED);
        for (int number = 1; number <= chart.marks().size(); number++) {
            Chart.Mark mark = chart.marks().get(number - 1);
            if (mark.track() == index) {
                flags.place(
                        number, plot.x(mark.at()), mark.category(), mark.time().words() + " " + mark.words());
            }
        }
        return new Lane(track, rows, ends.size(), flags);
    }

    private void draw(Lane lane, int top) {
        int base = top + PAD + lane.flags().height();
        plot.name(canvas, lane.track().name(), top + lane.height() / 2 + 4);
        for (int i = 0; i < lane.rows().size(); i++) {
            Chart.Stretch stretch = lane.track().stretches().get(i);
            stretch(
                    stretch,
                    plot.between(
                            stretch.from(), stretch.to(), base + 2 + lane.rows().get(i) * ROW, ROW - 3));
        }
        if (!lane.flags().isEmpty()) {
            canvas.line("base", plot.left(), base, plot.right(), base);
        }
        lane.flags().draw(canvas, base);
    }

    private void stretch(Chart.Stretch stretch, Box box) {
        Chart.Category category = chart.categories().get(stretch.category());
        canvas.group(stretch.words() + " · " + stretch.time().lasted().words());
        Swatches.rectangle(canvas, box, stretch.category(), category.tone());
        if (!Swatches.hatched(stretch.category(), category.tone())
                && Letters.width(stretch.words(), 11) <= box.width() - 8) {
            canvas.text("tag " + Swatches.ink(stretch.category()), box.middle(), box.centre() + 4, stretch.words());
        }
        canvas.groupEnd();
    }

    static String description(Chart chart, Words words) {
        return words.of(
                "chart.timeline.description",
                "marks",
                chart.marks().size(),
                "lanes",
                chart.tracks().size());
    }
}
