package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Measures.Distribution;
import io.github.hansho.reporting.document.Measures.Measure;
import io.github.hansho.reporting.document.Value;

/** Writes figures as cards: the figure large, how values lie below it, then definition, population and what was left out. */
final class HtmlMeasures {

    private final Markup out;
    private final Words words;
    private final HtmlValues values;

    HtmlMeasures(Markup out, Words words, HtmlValues values) {
        this.out = out;
        this.words = words;
        this.values = values;
    }

    void write(Measures measures) {
        out.open("section", "class", "measures", "aria-label", measures.caption());
        if (!measures.caption().isEmpty()) {
            out.leaf("p", measures.caption(), "class", "caption");
        }
        out.open("div", "class", "cards").line();
        measures.measures().forEach(this::card);
        out.close().close().line();
    }

    private void card(Measure measure) {
        out.open("article", "class", "card").leaf("h4", measure.name());
        out.open("p", "class", measure.value() instanceof Value.Missing ? "figure missing" : "figure");
        values.value(measure.value());
        out.close();
        measure.distribution().ifPresent(this::distribution);
        out.open("dl", "class", "terms");
        term("measure.definition", measure.definition());
        term("measure.population", measure.population());
        measure.distribution()
                .ifPresent(
                        lies -> out.leaf("dd", words.of("measure.method", "method", lies.method()), "class", "method"));
        if (!measure.exclusions().isEmpty()) {
            out.leaf("dt", words.of("measure.exclusions"));
            for (Measures.Exclusion exclusion : measure.exclusions()) {
                out.leaf(
                        "dd",
                        words.of(
                                "measure.exclusion",
                                "reason",
                                exclusion.reason(),
                                "count",
                                exclusion.count().words()));
            }
        }
        out.close().close().line();
    }

    private void distribution(Distribution lies) {
        out.open("dl", "class", "spread");
        values.entry(words.of("measure.n"), lies.n());
        values.entry(words.of("measure.median"), lies.median());
        values.entry(words.of("measure.p90"), lies.p90());
        values.entry(words.of("measure.max"), lies.max());
        values.entry(words.of("measure.mean"), lies.mean());
        out.close();
    }

    private void term(String key, String text) {
        if (!text.isEmpty()) {
            out.leaf("dt", words.of(key)).leaf("dd", text);
        }
    }
}
