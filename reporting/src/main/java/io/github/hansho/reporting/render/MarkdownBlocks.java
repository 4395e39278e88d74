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

/** Writes blocks as Markdown. */
final class MarkdownBlocks extends BlockWriter {

    private static final int DEEPEST_HEADING = 6;

    private final StringBuilder out;
    private final Words words;
    private final Alternatives alternatives;
    private int depth = 1;

    MarkdownBlocks(StringBuilder out, Words words) {
        this.out = out;
        this.words = words;
        this.alternatives = new Alternatives(words);
    }

    @Override
    void section(Section section) {
        depth++;
        out.append("#".repeat(Math.min(depth, DEEPEST_HEADING))).append(' ');
        out.append(MarkdownText.inline(section.heading())).append("\n\n");
        blocks(section.blocks());
        depth--;
    }

    @Override
    void paragraph(Paragraph paragraph) {
        line(MarkdownText.block(paragraph.words()));
    }

    @Override
    void listing(Listing listing) {
        int number = 0;
        for (String item : listing.items()) {
            number++;
            out.append(listing.ordered() ? number + ". " : "- ")
                    .append(MarkdownText.block(item))
                    .append('\n');
        }
        out.append('\n');
    }

    @Override
    void keyValues(KeyValues keyValues) {
        for (KeyValues.Entry entry : keyValues.entries()) {
            out.append("- ").append(bold(entry.key() + ":")).append(' ');
            out.append(value(entry.value())).append('\n');
        }
        out.append('\n');
    }

    @Override
    void table(Table table) {
        caption(table.caption());
        if (table.rows().isEmpty()) {
            line(MarkdownText.block(table.whenEmpty()));
            return;
        }
        row(table.columns().stream()
                .map(column -> MarkdownText.inline(column.heading()))
                .toList());
        row(table.columns().stream()
                .map(column -> ends(column) ? "---:" : "---")
                .toList());
        table.rows().forEach(row -> row(row.stream().map(this::value).toList()));
        out.append('\n');
    }

    @Override
    void measures(Measures measures) {
        caption(measures.caption());
        for (Measures.Measure measure : measures.measures()) {
            out.append("- ").append(bold(measure.name() + ":")).append(' ');
            out.append(value(measure.value())).append('\n');
            measure.distribution().ifPresent(lies -> term(distribution(lies)));
            term(words.of("measure.definition"), measure.definition());
            term(words.of("measure.population"), measure.population());
            measure.distribution()
                    .ifPresent(lies -> term(MarkdownText.block(words.of("measure.method", "method", lies.method()))));
            for (Measures.Exclusion left : measure.exclusions()) {
                String count = left.count().words();
                term(
                        words.of("measure.exclusions"),
                        words.of("measure.exclusion", "reason", left.reason(), "count", count));
            }
        }
        out.append('\n');
    }

    private String distribution(Measures.Distribution lies) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("measure.n") + " " + value(lies.n()));
        parts.add(words.of("measure.median") + " " + value(lies.median()));
        parts.add(words.of("measure.p90") + " " + value(lies.p90()));
        parts.add(words.of("measure.max") + " " + value(lies.max()));
        parts.add(words.of("measure.mean") + " " + value(lies.mean()));
        return String.join(" · ", parts);
    }

    private void term(String name, String text) {
        if (!text.isEmpty()) {
            term(name + ": " + MarkdownText.inline(text));
        }
    }

    private void term(String markdown) {
        out.append("  - ").append(markdown).append('\n');
    }

    @Override
    void notice(Notice notice) {
        String level = words.of(
                "notice." + notice.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.append("> ").append(bold(level + ": " + notice.heading())).append('\n');
        if (!notice.details().isEmpty()) {
            out.append(">\n");
        }
        notice.details()
                .forEach(detail ->
                        out.append("> - ").append(MarkdownText.block(detail)).append('\n'));
        out.append('\n');
    }

    @Override
    void balance(Balance balance) {
        caption(balance.caption());
        row(List.of(words.of("balance.line"), words.of("balance.amount")));
        row(List.of("---", "---:"));
        balance.lines().forEach(line -> row(List.of(MarkdownText.inline(line.words()), Amounts.signed(line.amount()))));
        row(List.of(bold(balance.totalWords()), bold(Amounts.plain(balance.total()))));
        out.append('\n');
        String verdict = Amounts.verdict(balance, words);
        line(balance.closes() ? verdict : bold(verdict));
    }

    @Override
    void quote(Quote quote) {
        String shown = Visible.lines(quote.words());
        String fence = MarkdownText.fence(shown);
        line(MarkdownText.block(words.of("quote.from", "source", quote.source())));
        line(fence + "text\n" + shown + "\n" + fence);
    }

    @Override
    void timeline(Timeline timeline) {
        table(alternatives.marks(timeline));
        table(alternatives.stretches(timeline.chart()));
    }

    @Override
    void bar(Bar bar) {
        table(alternatives.totals(bar));
        table(alternatives.stretches(bar.chart()));
    }

    @Override
    void lifecycle(Lifecycle lifecycle) {
        caption(lifecycle.diagram().caption());
        if (LifecyclePicture.canDraw(lifecycle.diagram())) {
            line("```mermaid\n" + Mermaid.write(lifecycle.diagram()) + "```");
        }
        if (!lifecycle.diagram().stays().isEmpty()) {
            table(alternatives.stays(lifecycle));
        }
        table(alternatives.moves(lifecycle));
    }

    private String value(Value value) {
        if (value instanceof Value.Missing missing) {
            return missing.reason().isEmpty() ? "–" : "*" + MarkdownText.inline(missing.reason()) + "*";
        }
        return MarkdownText.inline(value.words());
    }

    private void caption(String caption) {
        if (!caption.isBlank()) {
            line(bold(caption));
        }
    }

    /** Returns the text in bold, the white space at its ends left out, since it would undo that. */
    private static String bold(String text) {
        String inline = MarkdownText.inline(text.strip());
        return inline.isEmpty() ? "" : "**" + inline + "**";
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(String markdown) {
        out.append(markdown).append("\n\n");
    }

    private static boolean ends(Table.Column column) {
        return column.kind() == Table.Kind.NUMBER || column.kind() == Table.Kind.DURATION;
    }
}
