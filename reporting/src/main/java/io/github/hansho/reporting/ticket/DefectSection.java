package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with the data, and where first. */
final class DefectSection {

    private DefectSection() {}

    static List<Block> of(TicketSummary summary, Wording words) {
        String heading = words.text("defects.heading");
        if (summary.defects().isEmpty()) {
            return List.of(Section.of(heading, words.paragraph("defects.none")));
        }
        List<String> details = new ArrayList<>();
        List<List<Value>> rows = new ArrayList<>();
        for (Defect defect : summary.defects()) {
            String key =
                    "defect." + defect.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            details.add(words.text(key, "count", words.count(defect.count()).words()));
            for (Defect.Place place : defect.examples()) {
                rows.add(List.of(
                        Value.of(words.text(key + ".short")),
                        Value.of(place.caseId()),
                        place.line() == 0 ? Value.of("") : words.count(place.line()),
                        Value.of(place.what())));
            }
        }
        Notice notice = new Notice(Notice.Level.DATA_PROBLEM, words.text("defects.notice"), details);
        Table table = new Table(
                words.text("defects.examples"),
                List.of(
                        words.column("defect", Table.Kind.TEXT),
                        words.column("case", Table.Kind.CODE),
                        words.column("line", Table.Kind.NUMBER),
                        words.column("what", Table.Kind.CODE)),
                rows,
                words.text("defects.none"));
        return List.of(Section.of(heading, notice, table));
    }
}
