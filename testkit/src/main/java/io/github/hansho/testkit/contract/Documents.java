package io.github.hansho.testkit.contract;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Document;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Documents with a word of its own at every place where a text can stand: the name of the place, and what is added. */
final class Documents {

    private final UnaryOperator<String> change;

    private Documents(UnaryOperator<String> change) {
        this.change = change;
    }

    /** Returns a document with every kind of block, each text changed. */
    static Document ofEveryKind(UnaryOperator<String> change) {
        Documents documents = new Documents(change);
        return documents.document(documents.blocks());
    }

    /** Returns a document of these blocks, about nothing. */
    static Document of(Block... blocks) {
        return new Documents(UnaryOperator.identity()).document(List.of(blocks));
    }

    /** Returns a document in which everything that may be empty is. */
    static Document empty() {
        Chart chart = new Chart("", new Chart.Scale(List.of(), List.of()), List.of(), List.of(), List.of());
        return new Document(
                "",
                "",
                Locale.ROOT,
                new KeyValues(List.of()),
                List.of(
                        new Section("", List.of()),
                        new Paragraph(""),
                        new Listing(true, List.of()),
                        new Listing(false, List.of("")),
                        new KeyValues(List.of()),
                        new Table("", List.of(), List.of(), ""),
                        new Table("", List.of(new Table.Column("", Table.Kind.TEXT)), List.of(), ""),
                        new Measures("", List.of()),
                        new Notice(Notice.Level.INFO, "", List.of()),
                        new Balance("", List.of(), "", 0),
                        new Quote("", ""),
                        new Timeline(chart),
                        new Bar(chart),
                        new Lifecycle(new Diagram("", List.of(), List.of(), List.of(), List.of(), false))));
    }

    private Document document(List<Block> blocks) {
        return new Document(
                text("title"), text("subtitle"), Locale.ENGLISH, new KeyValues(List.of(entry("about"))), blocks);
    }

    private List<Block> blocks() {
        return List.of(
                new Section(text("section"), List.of(new Paragraph(text("paragraph")))),
                new Listing(true, texts("item", "anotheritem")),
                new KeyValues(List.of(entry("entry"))),
                table(),
                measures(),
                new Notice(Notice.Level.WARNING, text("notice"), texts("detail")),
                new Balance(text("balance"), List.of(new Balance.Line(text("line"), 3)), text("total"), 4),
                new Quote(text("source"), text("quoted")),
                new Timeline(chart("timeline")),
                new Bar(chart("bar")),
                new Lifecycle(diagram()));
    }

    private KeyValues.Entry entry(String place) {
        return new KeyValues.Entry(text(place + "key"), Value.of(text(place + "value")));
    }

    private Table table() {
        List<Table.Column> columns = Stream.of(Table.Kind.values())
                .map(kind -> new Table.Column(text("column" + word(kind)), kind))
                .toList();
        List<Value> row = Stream.of(Table.Kind.values())
                .map(kind -> Value.of(text("cell" + word(kind))))
                .toList();
        return new Table(text("table"), columns, List.of(row), text("whenempty"));
    }

    private Measures measures() {
        Value n = Value.exact("7", "7");
        return new Measures(
                text("measures"),
                List.of(new Measures.Measure(
                        text("measure"),
                        Value.missing(text("missing")),
                        text("definition"),
                        text("population"),
                        Optional.of(new Measures.Distribution(n, n, n, n, n, text("method"))),
                        List.of(new Measures.Exclusion(text("exclusion"), n)))));
    }

    private Chart chart(String picture) {
        Value value = Value.exact("12:00", "2026-11-20T12:00:00Z");
        Chart.Stretch stretch =
                new Chart.Stretch(0, 50_000, 0, text(picture + "stretch"), new Chart.Period(value, value, value, true));
        return new Chart(
                text(picture),
                new Chart.Scale(
                        List.of(new Chart.Tick(0, "12:00", "2026-11-20")),
                        List.of(new Chart.Fold(60_000, 63_000, "3 h", value))),
                List.of(new Chart.Category(text(picture + "category"), Lanes.Tone.WAITING, 2, value)),
                List.of(
                        new Chart.Track(text(picture + "track"), List.of(stretch)),
                        new Chart.Track(text(picture + "othertrack"), List.of(stretch))),
                List.of(new Chart.Mark(70_000, 0, 0, text(picture + "mark"), "2026-11-20", value)));
    }

    private Diagram diagram() {
        Value value = Value.exact("1 h", "PT1H");
        Diagram.Seen seen = new Diagram.Seen(1, value, false);
        return new Diagram(
                text("lifecycle"),
                texts("phase"),
                List.of(node("from", Graph.Kind.ACTIVE, seen), node("until", Graph.Kind.FINAL, seen)),
                List.of(new Diagram.Edge(0, 1, text("move"), texts("guard"), Diagram.Origin.DECLARED, 1)),
                List.of(
                        new Diagram.Stay(0, "", new Chart.Period(value, value, value, false)),
                        new Diagram.Stay(1, text("move"), new Chart.Period(value, value, value, true))),
                true);
    }

    private Diagram.Node node(String name, Graph.Kind kind, Diagram.Seen seen) {
        Diagram.Shape shape = new Diagram.Shape(kind, kind == Graph.Kind.ACTIVE);
        return new Diagram.Node(name, text("state" + name), 0, shape, texts("group"), seen);
    }

    private static String word(Table.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String text(String place) {
        return change.apply(place);
    }

    private List<String> texts(String... places) {
        return Arrays.stream(places).map(this::text).toList();
    }
}
