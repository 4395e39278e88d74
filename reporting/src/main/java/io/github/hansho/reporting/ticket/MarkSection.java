package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the log itself says on every ticket, and whether the rows show it. */
final class MarkSection {

    private MarkSection() {}

    static Optional<Section> of(TicketSummary summary, Wording words) {
        if (summary.all().marks().isEmpty()) {
            return Optional.empty();
        }
        List<Table.Column> columns = List.of(
                words.column("mark", Table.Kind.TEXT),
                words.column("group-of-cases", Table.Kind.TEXT),
                words.column("yes", Table.Kind.NUMBER),
                words.column("no", Table.Kind.NUMBER),
                words.column("unknown", Table.Kind.NUMBER),
                words.column("share", Table.Kind.NUMBER),
                words.column("interval", Table.Kind.NUMBER),
                words.column("said-only", Table.Kind.NUMBER),
                words.column("seen-only", Table.Kind.NUMBER));
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < summary.all().marks().size(); i++) {
            rows.add(row(summary.all(), summary.all().marks().get(i), words));
            for (CaseFigures segment : summary.segments()) {
                rows.add(row(segment, segment.marks().get(i), words));
            }
        }
        List<Block> blocks = List.of(
                words.paragraph("marks.definition"),
                new Table(words.text("marks.table"), columns, rows, words.text("no-data")));
        return Optional.of(new Section(words.text("marks.heading"), blocks));
    }

    private static List<Value> row(CaseFigures figures, CaseFigures.Mark mark, Wording words) {
        boolean compared = mark.mark().seen() != TicketMark.Seen.NOTHING;
        Value none = Value.of("");
        return List.of(
                Value.of(words.edition().in(mark.mark().label())),
                Value.of(figures.field().isEmpty() ? words.text("all-cases") : segment(figures, words)),
                words.count(mark.yes()),
                words.count(mark.no()),
                words.count(mark.unknown()),
                words.share(mark.share()),
                words.interval(mark.share()),
                compared ? words.count(mark.saidOnly()) : none,
                compared ? words.count(mark.seenOnly()) : none);
    }

    static String segment(CaseFigures figures, Wording words) {
        return figures.field() + ": " + figures.value().orElseGet(() -> words.text("value.none"));
    }
}
