package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Which fields changed, and how tickets spread over months. */
final class FieldSection {

    private FieldSection() {}

    static List<Block> of(TicketSummary summary, Wording words) {
        List<Block> blocks = new ArrayList<>();
        if (!summary.varying().isEmpty()) {
            blocks.add(Section.of(
                    words.text("fields.heading"), words.paragraph("fields.definition"), varying(summary, words)));
        }
        if (!summary.perMonth().isEmpty()) {
            blocks.add(Section.of(words.text("months.heading"), months(summary, words)));
        }
        return blocks;
    }

    private static Table varying(TicketSummary summary, Wording words) {
        List<List<Value>> rows = new ArrayList<>();
        summary.varying()
                .forEach((field, cases) -> rows.add(List.of(
                        Value.of(field),
                        words.count(cases),
                        words.edition().share(cases, summary.all().cases()))));
        return new Table(
                words.text("fields.table"),
                List.of(
                        words.column("field", Table.Kind.CODE),
                        words.column("cases", Table.Kind.NUMBER),
                        words.column("share", Table.Kind.NUMBER)),
                rows,
                words.text("no-data"));
    }

    private static Table months(TicketSummary summary, Wording words) {
        List<List<Value>> rows = new ArrayList<>();
        summary.perMonth().forEach((month, cases) -> rows.add(List.of(Value.of(month.toString()), words.count(cases))));
        return new Table(
                words.text("months.table"),
                List.of(words.column("month", Table.Kind.TIME), words.column("cases", Table.Kind.NUMBER)),
                rows,
                words.text("no-data"));
    }
}
