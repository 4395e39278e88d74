package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Timeline;

/** Writes pictures: each a figure with its drawing, its legend, and a table that says the same. */
final class HtmlPictures {

    private final Markup out;
    private final Words words;
    private final HtmlTables tables;
    private final Alternatives alternatives;
    private int pictures;

    HtmlPictures(Markup out, Words words, HtmlTables tables) {
        this.out = out;
        this.words = words;
        this.tables = tables;
        this.alternatives = new Alternatives(words);
    }

    void timeline(Timeline timeline) {
        Chart chart = timeline.chart();
        begin(chart.caption());
        out.open("div", "class", "scroll");
        new TimelinePicture(out, words, chart, id()).draw();
        out.close().line();
        legend(chart, false);
        if (!chart.scale().folds().isEmpty()) {
            out.leaf("p", words.of("chart.folded"), "class", "legend");
        }
        new HtmlEvents(out, words, tables)
                .write(chart, alternatives.marks(timeline).caption());
        details(chart, "chart.lasting");
        out.close().line();
    }

    void bar(Bar bar) {
        Chart chart = bar.chart();
        begin(chart.caption());
        out.open("div", "class", "scroll");
        new BarPicture(out, words, chart, id()).draw();
        out.close().line();
        legend(chart, true);
        details(chart, "chart.as-table");
        out.close().line();
    }

    void lifecycle(Lifecycle lifecycle) {
        begin(lifecycle.diagram().caption());
        if (LifecyclePicture.canDraw(lifecycle.diagram())) {
            out.open("div", "class", "scroll");
            new LifecyclePicture(out, words, lifecycle.diagram(), id()).draw();
            out.close().line();
            new LifecycleLegend(out, words).write(lifecycle.diagram());
        } else {
            out.leaf("p", words.of("lifecycle.too-large")).line();
        }
        if (!lifecycle.diagram().stays().isEmpty()) {
            tables.write(alternatives.stays(lifecycle));
        }
        if (lifecycle.diagram().traced()) {
            folded("lifecycle.as-table", () -> tables.write(alternatives.moves(lifecycle)));
        } else {
            tables.write(alternatives.moves(lifecycle));
        }
        out.close().line();
    }

    private void begin(String caption) {
        pictures++;
        out.open("figure", "class", "picture").leaf("figcaption", caption).line();
    }

    private String id() {
        return "p" + pictures;
    }

    private void details(Chart chart, String key) {
        if (chart.tracks().stream().anyMatch(track -> !track.stretches().isEmpty())) {
            folded(key, () -> tables.write(alternatives.stretches(chart)));
        }
    }

    private void folded(String key, Runnable content) {
        out.open("details").leaf("summary", words.of(key));
        content.run();
        out.close().line();
    }

    private void legend(Chart chart, boolean totals) {
        out.open("ul", "class", "legend");
        for (int i = 0; i < chart.categories().size(); i++) {
            Chart.Category category = chart.categories().get(i);
            boolean used = category.stretches() > 0;
            if (used || !totals) {
                out.open("li");
                swatch(i, category.tone());
                out.leaf("span", category.words());
                if (used && totals) {
                    out.leaf("span", category.total().words(), "class", "sum");
                }
                out.close();
            }
        }
        out.close().line();
    }

    private void swatch(int index, Lanes.Tone tone) {
        out.open("svg", "viewBox", "0 0 14 14", "aria-hidden", "true");
        Swatches.rectangle(new Canvas(out), new Box(0, 0, 14, 14), index, tone);
        out.close();
    }
}
