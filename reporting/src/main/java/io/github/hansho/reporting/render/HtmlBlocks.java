package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import java.util.Locale;

/** Writes blocks as HTML. */
final class HtmlBlocks extends BlockWriter {

    private static final int DEEPEST_HEADING = 6;

    private final Markup out;
    private final Words words;
    private final HtmlValues values;
    private final HtmlTables tables;
    private final HtmlPictures pictures;
    private int sections;
    private int depth = 1;
    private String prefix = "s";

    HtmlBlocks(Markup out, Words words) {
        this.out = out;
        this.words = words;
        this.values = new HtmlValues(out);
        this.tables = new HtmlTables(out, words);
        this.pictures = new HtmlPictures(out, words, tables);
    }

    @Override
    void section(Section section) {
        String before = prefix;
        int last = sections + 1;
        String id = before + last;
        depth++;
        out.open("section", "id", id).line();
        out.leaf("h" + Math.min(depth, DEEPEST_HEADING), section.heading()).line();
        prefix = id + "-";
        sections = 0;
        blocks(section.blocks());
        prefix = before;
        sections = last;
        depth--;
        out.close().line();
    }

    @Override
    void paragraph(Paragraph paragraph) {
        Prose.leaf(out, "p", paragraph.words()).line();
    }

    @Override
    void listing(Listing listing) {
        out.open(listing.ordered() ? "ol" : "ul", "class", "items");
        listing.items().forEach(item -> Prose.leaf(out, "li", item));
        out.close().line();
    }

    @Override
    void keyValues(KeyValues keyValues) {
        out.open("dl", "class", "pairs");
        keyValues.entries().forEach(entry -> values.entry(entry.key(), entry.value()));
        out.close().line();
    }

    @Override
    void table(Table table) {
        tables.write(table);
    }

    @Override
    void measures(Measures measures) {
        new HtmlMeasures(out, words, values).write(measures);
    }

    @Override
    void notice(Notice notice) {
        String level = notice.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.open("aside", "class", "notice " + level).open("p", "class", "head");
        out.leaf("span", words.of("notice." + level), "class", "level")
                .text(" ")
                .leaf("strong", notice.heading());
        out.close();
        if (!notice.details().isEmpty()) {
            out.open("ul");
            notice.details().forEach(detail -> Prose.leaf(out, "li", detail));
            out.close();
        }
        out.close().line();
    }

    @Override
    void balance(Balance balance) {
        tables.write(balance);
    }

    @Override
    void quote(Quote quote) {
        out.open("figure", "class", "quote");
        out.leaf("figcaption", words.of("quote.from", "source", quote.source()));
        out.open("blockquote").open("pre").lines(quote.words()).close().close();
        out.close().line();
    }

    @Override
    void timeline(Timeline timeline) {
        pictures.timeline(timeline);
    }

    @Override
    void bar(Bar bar) {
        pictures.bar(bar);
    }

    @Override
    void lifecycle(Lifecycle lifecycle) {
        pictures.lifecycle(lifecycle);
    }
}
