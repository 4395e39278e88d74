package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;

/** Writes the events of a timeline as a table, day by day, numbered and coloured as in the picture. */
final class HtmlEvents {

    private final Markup out;
    private final Words words;
    private final HtmlTables tables;
    private final HtmlValues values;

    HtmlEvents(Markup out, Words words, HtmlTables tables) {
        this.out = out;
        this.words = words;
        this.tables = tables;
        this.values = new HtmlValues(out);
    }

    void write(Chart chart, String caption) {
        if (chart.marks().isEmpty()) {
            return;
        }
        tables.scrolling(caption);
        out.open("table", "class", "events").open("thead").open("tr");
        head("timeline.number");
        head("timeline.time");
        head("chart.lane");
        head(chart.isElapsed() ? "timeline.event.elapsed" : "timeline.event");
        head("chart.kind");
        out.close().close().line();
        String day = "";
        for (int i = 0; i < chart.marks().size(); i++) {
            Chart.Mark mark = chart.marks().get(i);
            if (i == 0 || !mark.day().equals(day)) {
                if (i > 0) {
                    out.close().line();
                }
                day = mark.day();
                out.open("tbody");
                if (!day.isEmpty()) {
                    out.open("tr").leaf("th", day, "scope", "rowgroup", "colspan", "5");
                    out.close();
                }
                out.line();
            }
            row(chart, i);
        }
        out.close().close().close().line();
    }

    private void head(String key) {
        out.leaf("th", words.of(key), "scope", "col");
    }

    private void row(Chart chart, int index) {
        Chart.Mark mark = chart.marks().get(index);
        out.open("tr").open("td");
        badge(index + 1, mark.category());
        out.close().open("td", "class", "time");
        values.value(mark.time());
        out.close();
        out.leaf("td", chart.tracks().get(mark.track()).name(), "class", "lane");
        out.open("td", "class", "text");
        Prose.write(out, mark.words());
        out.close();
        out.leaf("td", chart.categories().get(mark.category()).words(), "class", "kind");
        out.close().line();
    }

    private void badge(int number, int category) {
        String digits = Integer.toString(number);
        Canvas canvas = new Canvas(out);
        out.open("svg", "viewBox", "0 0 30 18", "role", "img", "aria-label", digits);
        canvas.rectangle(Swatches.fill(category), new Box(0, 1, 30, 16), 8);
        canvas.text("tag " + Swatches.ink(category), 15, 13, digits);
        out.close();
    }
}
