package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a drawing of a timeline as a file: the picture, below it its marks in a list, then what lasted. */
final class TimelineFile {

    private static final int TOP = 34;
    private static final int ROW = 18;
    private static final int TEXT = 12;
    private static final int SWATCH = 12;

    private final Chart chart;
    private final Words words;
    private final Markup out = new Markup();
    private final Canvas canvas = new Canvas(out);

    TimelineFile(Chart chart, Locale language) {
        this.chart = chart;
        this.words = new Words(language);
    }

    private record Line(int category, String words) {}

    String write() {
        Markup shapes = new Markup();
        int foot = TOP + new TimelinePicture(shapes, words, chart, "p").shapes() + 10;
        List<Line> lines = lines();
        int height = foot + lines.size() * ROW + 10;
        canvas.begin("f", "file", Plot.WIDTH, height, chart.caption(), TimelinePicture.description(chart, words));
        out.style(SvgFile.SHEET + PictureStyle.SHEET).line();
        Swatches.definitions(out);
        canvas.rectangle("paper", new Box(0, 0, Plot.WIDTH, height), 0);
        canvas.text("caption", 14, 22, chart.caption());
        out.open("g", "transform", "translate(0 " + TOP + ")")
                .raw(shapes)
                .close()
                .line();
        int y = foot;
        for (Line line : lines) {
            y += ROW;
            Swatches.rectangle(
                    canvas,
                    new Box(14, y - 4 - SWATCH + 2, SWATCH, SWATCH),
                    line.category(),
                    chart.categories().get(line.category()).tone());
            canvas.text("move", 34, y - 4, Letters.fitted(line.words(), Plot.WIDTH - 48, TEXT));
        }
        canvas.end();
        return out.finish();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Chart.Mark mark : chart.marks()) {
            String day = mark.day().isEmpty() ? "" : mark.day() + " ";
            lines.add(new Line(
                    mark.category(),
                    (lines.size() + 1) + "  " + day + mark.time().words() + "  "
                            + chart.tracks().get(mark.track()).name() + ": " + mark.words()));
        }
        for (Chart.Track track : chart.tracks()) {
            for (Chart.Stretch stretch : track.stretches()) {
                Chart.Period time = stretch.time();
                lines.add(new Line(
                        stretch.category(),
                        time.begins().words() + " – " + time.ends().words() + "  " + track.name() + ": "
                                + stretch.words()));
            }
        }
        return lines;
    }
}
