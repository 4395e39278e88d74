package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.KeyValues.Entry;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.Quantiles;
import io.github.hansho.reporting.figure.Summary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Who owned the tickets and how often they changed hands. */
final class OwnershipSection {

    private static final int SHOWN = 20;

    private OwnershipSection() {}

    static Section of(OwnershipFigures ownership, Wording words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("owners.definition"));
        List<Entry> entries = new ArrayList<>(List.of(
                entry(words, "owners.groups", ownership.groups()),
                entry(words, "owners.changes", ownership.changes()),
                entry(words, "owners.reassigned", ownership.casesReassigned()),
                entry(words, "owners.bounces", ownership.bounces()),
                entry(words, "owners.bounced", ownership.casesBounced()),
                entry(words, "owners.rows-without", ownership.rowsWithoutGroup()),
                entry(words, "owners.cases-without", ownership.casesWithoutGroup())));
        if (ownership.changesPerCase() instanceof Summary.Known known
                && known.quantiles() instanceof Quantiles.Known quantiles) {
            entries.add(new Entry(
                    words.text("owners.per-case"),
                    Value.of(words.text(
                            "owners.distribution",
                            "n",
                            words.count(known.n()).words(),
                            "mean",
                            decimal(known.mean(), words),
                            "median",
                            decimal(quantiles.median(), words),
                            "p90",
                            decimal(quantiles.p90(), words),
                            "max",
                            words.count(known.max()).words(),
                            "method",
                            quantiles.method().shortName()))));
        }
        blocks.add(new KeyValues(entries));
        blocks.add(times(ownership, words));
        blocks.add(handOvers(ownership, words));
        return new Section(words.text("owners.heading"), blocks);
    }

    private static Entry entry(Wording words, String key, long count) {
        return new Entry(words.text(key), words.count(count));
    }

    private static String decimal(double number, Wording words) {
        return words.edition().decimal(BigDecimal.valueOf(number), 2).words();
    }

    private static Table times(OwnershipFigures ownership, Wording words) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(words.column("group", Table.Kind.TEXT), words.column("total", Table.Kind.DURATION)));
        columns.addAll(words.columnsOfDurations());
        List<List<Value>> rows = new ArrayList<>();
        ownership.times().stream().limit(SHOWN).forEach(time -> {
            List<Value> row = new ArrayList<>(
                    List.of(Value.of(time.group()), words.rounded(time.total().doubleValue())));
            row.addAll(words.cells(time.stays()));
            rows.add(row);
        });
        return new Table(
                words.text(
                        "owners.times",
                        "shown",
                        rows.size(),
                        "all",
                        ownership.times().size()),
                columns,
                rows,
                words.text("no-data"));
    }

    private static Table handOvers(OwnershipFigures ownership, Wording words) {
        List<List<Value>> rows = new ArrayList<>();
        ownership.handOvers().stream()
                .limit(SHOWN)
                .forEach(pair ->
                        rows.add(List.of(Value.of(pair.from()), Value.of(pair.to()), words.count(pair.count()))));
        return new Table(
                words.text(
                        "owners.pairs",
                        "shown",
                        rows.size(),
                        "all",
                        ownership.handOvers().size()),
                List.of(
                        words.column("from", Table.Kind.TEXT),
                        words.column("to", Table.Kind.TEXT),
                        words.column("count", Table.Kind.NUMBER)),
                rows,
                words.text("owners.no-pairs"));
    }
}
