package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.List;

/** Whether priorities follow from impact and urgency. */
final class MatrixSection {

    private MatrixSection() {}

    static Section of(MatrixFigures matrix, Wording words) {
        String key = matrix.declared() ? "matrix.declared" : "matrix.most-frequent";
        Table table = new Table(
                words.text("matrix.table"),
                List.of(
                        words.column("impact", Table.Kind.TEXT),
                        words.column("urgency", Table.Kind.TEXT),
                        words.column("priority", Table.Kind.TEXT),
                        words.column("wanted", Table.Kind.TEXT),
                        words.column("rows", Table.Kind.NUMBER),
                        words.column("agrees", Table.Kind.TEXT)),
                matrix.cells().stream().map(cell -> row(cell, words)).toList(),
                words.text("no-data"));
        return Section.of(
                words.text("matrix.heading"),
                words.paragraph(
                        key,
                        "rows",
                        words.count(matrix.rows()).words(),
                        "disagreeing",
                        words.count(matrix.disagreeing()).words(),
                        "incomplete",
                        words.count(matrix.incomplete()).words()),
                table);
    }

    private static List<Value> row(MatrixFigures.Cell cell, Wording words) {
        return List.of(
                Value.of(cell.impact()),
                Value.of(cell.urgency()),
                Value.of(cell.priority()),
                cell.wanted().map(Value::of).orElseGet(() -> words.missing("matrix.not-said")),
                words.count(cell.rows()),
                Value.of(words.text(cell.agrees() ? "yes" : "no")));
    }
}
