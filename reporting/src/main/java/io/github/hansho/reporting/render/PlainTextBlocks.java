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
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes blocks as plain text. */
final class PlainTextBlocks extends BlockWriter {

    private final TextLines out;
    private final Words words;
    private final TextPictures pictures;
    private int depth;

    PlainTextBlocks(TextLines out, Words words) {
        this.out = out;
        this.words = words;
        this.pictures = new TextPictures(out, words, this);
    }

    @Override
    void section(Section section) {
        depth++;
        out.gap();
        heading(section.heading(), depth == 1 ? "-" : depth == 2 ? "." : "");
        blocks(section.blocks());
        depth--;
    }

    @Override
    void paragraph(Paragraph paragraph) {
        out.gap();
        out.wrapped("", paragraph.words());
    }

    @Override
    void listing(Listing listing) {
        out.gap();
        int number = 0;
        for (String item : listing.items()) {
            number++;
            out.wrapped(listing.ordered() ? number + ". " : "- ", item);
        }
    }

    @Override
    void keyValues(KeyValues keyValues) {
        out.gap();
        int widest = 0;
        for (KeyValues.Entry entry : keyValues.entries()) {
            widest = Math.max(widest, Math.min(out.width() / 3, Letters.columns(Visible.line(entry.key()))));
        }
        for (KeyValues.Entry entry : keyValues.entries()) {
            String key = TextLines.padded(Visible.line(entry.key()), widest, false);
            out.wrapped(key + "  ", value(entry.value()));
        }
    }

    @Override
    void table(Table table) {
        out.gap();
        out.wrapped("", table.caption());
        if (table.rows().isEmpty()) {
            out.wrapped("  ", table.whenEmpty());
            return;
        }
        TextTable text = new TextTable(
                out, table.columns().stream().map(PlainTextBlocks::ends).toList());
        text.row(table.columns().stream().map(Table.Column::heading).toList());
        table.rows().forEach(row -> text.row(row.stream().map(this::value).toList()));
        text.write();
    }

    @Override
    void measures(Measures measures) {
        out.gap();
        if (!measures.caption().isEmpty()) {
            out.wrapped("", measures.caption());
        }
        for (Measures.Measure measure : measures.measures()) {
            out.wrapped("* ", measure.name() + ": " + value(measure.value()));
            measure.distribution().ifPresent(lies -> out.wrapped("    ", distribution(lies)));
            term("measure.definition", measure.definition());
            term("measure.population", measure.population());
            measure.distribution()
                    .ifPresent(lies -> out.wrapped("    ", words.of("measure.method", "method", lies.method())));
            for (Measures.Exclusion left : measure.exclusions()) {
                String count = left.count().words();
                term("measure.exclusions", words.of("measure.exclusion", "reason", left.reason(), "count", count));
            }
        }
    }

    private String distribution(Measures.Distribution lies) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("measure.n") + " " + value(lies.n()));
        parts.add(words.of("measure.median") + " " + value(lies.median()));
        parts.add(words.of("measure.p90") + " " + value(lies.p90()));
        parts.add(words.of("measure.max") + " " + value(lies.max()));
        parts.add(words.of("measure.mean") + " " + value(lies.mean()));
        return String.join(" | ", parts);
    }

    private void term(String key, String text) {
        if (!text.isEmpty()) {
            out.wrapped("    " + words.of(key) + ": ", text);
        }
    }

    @Override
    void notice(Notice notice) {
        out.gap();
        String level = notice.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
        out.wrapped("[" + words.of("notice." + level) + "] ", notice.heading());
        notice.details().forEach(detail -> out.wrapped("  - ", detail));
    }

    @Override
    void balance(Balance balance) {
        out.gap();
        out.wrapped("", balance.caption());
        TextTable text = new TextTable(out, List.of(false, true));
        text.row(List.of(words.of("balance.line"), words.of("balance.amount")));
        balance.lines().forEach(line -> text.row(List.of(line.words(), Amounts.signed(line.amount()))));
        text.row(List.of("= " + balance.totalWords(), Amounts.plain(balance.total())));
        text.write();
        out.wrapped(balance.closes() ? "" : "!! ", Amounts.verdict(balance, words));
    }

    @Override
    void quote(Quote quote) {
        out.gap();
        out.wrapped("", words.of("quote.from", "source", quote.source()));
        for (String line : Visible.lines(quote.words()).split("\n", -1)) {
            out.wrapped("  | ", line.replace("\t", "    "));
        }
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

    private void heading(String words, String rule) {
        String visible = Visible.line(words);
        out.wrapped("", visible);
        if (!rule.isEmpty()) {
            out.line(rule.repeat(Math.min(out.width(), Letters.columns(visible))));
        }
    }

    private String value(Value value) {
        if (value instanceof Value.Missing missing) {
            return missing.reason().isEmpty() ? "-" : "(" + missing.reason() + ")";
        }
        return value.words();
    }

    private static boolean ends(Table.Column column) {
        return column.kind() == Table.Kind.NUMBER || column.kind() == Table.Kind.DURATION;
    }
}
