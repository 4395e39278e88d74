package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.KeyValues.Entry;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was read. */
final class ShapeSection {

    private ShapeSection() {}

    static Section of(TicketSummary summary, Wording words) {
        LogShape shape = summary.shape();
        Balance rows = new Balance(
                words.text("shape.balance"),
                List.of(
                        new Balance.Line(words.text("shape.used"), shape.used()),
                        new Balance.Line(words.text("shape.set-aside"), shape.setAside()),
                        new Balance.Line(words.text("shape.after-cut"), shape.afterCut())),
                words.text("shape.rows"),
                shape.rows());
        KeyValues facts = new KeyValues(List.of(
                entry(words, "shape.cases", words.count(shape.cases())),
                entry(words, "shape.open", words.count(summary.all().open(), "shape.no-closed")),
                entry(words, "shape.first", instant(words, shape.first())),
                entry(words, "shape.last", instant(words, shape.last())),
                entry(words, "shape.cut-off", instant(words, shape.cutOff())),
                entry(
                        words,
                        "shape.order",
                        Value.of(words.text(shape.contiguous() ? "shape.contiguous" : "shape.scattered"))),
                entry(
                        words,
                        "shape.begun-elsewhere",
                        words.count(summary.states().begunElsewhere(), "shape.no-initial"))));
        return Section.of(words.text("shape.heading"), facts, rows);
    }

    private static Entry entry(Wording words, String key, Value value) {
        return new Entry(words.text(key), value);
    }

    private static Value instant(Wording words, Optional<Instant> at) {
        return at.map(words.edition()::instant).orElseGet(() -> words.missing("no-data"));
    }
}
