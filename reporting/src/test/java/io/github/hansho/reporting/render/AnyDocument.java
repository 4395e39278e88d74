package io.github.hansho.reporting.render;

import io.github.hansho.core.drawing.Lanes.Tone;
import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes documents of every block, all of whose texts may mean harm. */
final class AnyDocument {

    private AnyDocument() {}

    static Arbitrary<Document> documents() {
        Arbitrary<List<Block>> blocks = blocks(2).list().ofMaxSize(6);
        return Combinators.combine(
                        hostile(), hostile(), Arbitraries.of(Locale.ENGLISH, Locale.JAPANESE), entries(), blocks)
                .as(Document::new);
    }

    /** Texts made of pieces that mean something somewhere. */
    static Arbitrary<String> hostile() {
        Arbitrary<String> harmful = Arbitraries.of(Harm.PIECES);
        Arbitrary<String> harmless =
                Arbitraries.of("host", "WMS-DB01", "侵入", "トリアージ", "é", "😀", " ", "0", "the gateway");
        Arbitrary<String> any = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(4, harmful), Tuple.of(4, harmless), Tuple.of(1, any))
                .list()
                .ofMinSize(0)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }

    static Arbitrary<Block> blocks(int depth) {
        Arbitrary<Block> leaf = Arbitraries.oneOf(
                hostile().map(Paragraph::new),
                Combinators.combine(Arbitraries.of(true, false), texts()).as(Listing::new),
                entries().map(entries -> entries),
                tables(),
                measures(),
                Combinators.combine(Arbitraries.of(Notice.Level.class), hostile(), texts())
                        .as(Notice::new),
                balances(),
                Combinators.combine(hostile(), hostile()).as(Quote::new),
                charts().map(Timeline::new),
                charts().map(Bar::new),
                AnyLifecycle.lifecycles());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Block> section = Combinators.combine(
                        hostile(), blocks(depth - 1).list().ofMaxSize(3))
                .as(Section::new);
        return Arbitraries.frequencyOf(Tuple.of(8, leaf), Tuple.of(2, section));
    }

    static Arbitrary<List<String>> texts() {
        return hostile().list().ofMaxSize(3);
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                hostile().map(Value::of),
                hostile().map(Value::missing),
                Combinators.combine(hostile(), hostile()).as(Value::exact));
    }

    private static Arbitrary<KeyValues> entries() {
        return Combinators.combine(hostile(), values())
                .as(KeyValues.Entry::new)
                .list()
                .ofMaxSize(3)
                .map(KeyValues::new);
    }

    private static Arbitrary<Block> tables() {
        Arbitrary<Table.Column> column =
                Combinators.combine(hostile(), Arbitraries.of(Table.Kind.class)).as(Table.Column::new);
        return column.list().ofMinSize(1).ofMaxSize(4).flatMap(columns -> {
            Arbitrary<List<List<Value>>> rows =
                    values().list().ofSize(columns.size()).list().ofMaxSize(3);
            return Combinators.combine(hostile(), rows, hostile())
                    .as((caption, cells, empty) -> new Table(caption, columns, cells, empty));
        });
    }

    private static Arbitrary<Block> measures() {
        Arbitrary<Measures.Distribution> distribution = Combinators.combine(
                        values(), values(), values(), values(), values(), hostile())
                .as(Measures.Distribution::new);
        Arbitrary<List<Measures.Exclusion>> exclusions = Combinators.combine(hostile(), values())
                .as(Measures.Exclusion::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<Optional<Measures.Distribution>> maybe = distribution.optional();
        return Combinators.combine(hostile(), values(), hostile(), hostile(), maybe, exclusions)
                .as(Measures.Measure::new)
                .list()
                .ofMaxSize(2)
                .flatMap(measures -> hostile().map(caption -> new Measures(caption, measures)));
    }

    private static Arbitrary<Block> balances() {
        Arbitrary<Long> amounts = Arbitraries.longs();
        return Combinators.combine(
                        hostile(),
                        Combinators.combine(hostile(), amounts)
                                .as(Balance.Line::new)
                                .list()
                                .ofMaxSize(3),
                        hostile(),
                        amounts)
                .as(Balance::new);
    }

    private static Arbitrary<Chart> charts() {
        Arbitrary<Integer> position = Arbitraries.integers().between(0, Chart.WIDTH);
        Arbitrary<Chart.Period> period = Combinators.combine(values(), values(), values(), Arbitraries.of(true, false))
                .as(Chart.Period::new);
        Arbitrary<Chart.Stretch> stretch = Combinators.combine(
                        position, position, Arbitraries.integers().between(0, 8), hostile(), period)
                .as((a, b, category, words, time) ->
                        new Chart.Stretch(Math.min(a, b), Math.max(a, b), category, words, time));
        Arbitrary<List<Chart.Track>> tracks = Combinators.combine(
                        hostile(), stretch.list().ofMaxSize(3))
                .as(Chart.Track::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<Chart.Category>> categories = Combinators.combine(
                        hostile(),
                        Arbitraries.of(Tone.class),
                        Arbitraries.integers().between(0, 2),
                        values())
                .as(Chart.Category::new)
                .list()
                .ofSize(9);
        Arbitrary<Chart.Scale> scale = Combinators.combine(position, hostile(), hostile(), values())
                .as((at, words, day, lasted) -> new Chart.Scale(
                        List.of(new Chart.Tick(at, words, day)),
                        List.of(new Chart.Fold(at / 2, at / 2 + 100, words, lasted))));
        return Combinators.combine(hostile(), scale, categories, tracks, marks(position))
                .as((caption, s, c, t, marks) -> {
                    List<Chart.Mark> fitting = marks.stream()
                            .filter(mark -> mark.track() < t.size())
                            .toList();
                    return new Chart(caption, s, c, t, fitting);
                });
    }

    private static Arbitrary<List<Chart.Mark>> marks(Arbitrary<Integer> position) {
        Arbitrary<Integer> track = Arbitraries.integers().between(0, 2);
        Arbitrary<Integer> category = Arbitraries.integers().between(0, 8);
        return Combinators.combine(position, track, category, hostile(), hostile(), values())
                .as(Chart.Mark::new)
                .list()
                .ofMaxSize(8);
    }
}
