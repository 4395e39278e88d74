package io.github.hansho.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BigInputTest {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Edition EDITION = Edition.of(Locale.ENGLISH, ZoneOffset.UTC, START.plusSeconds(86_400));
    private static final Label WORD = Label.plain("word");

    @ParameterizedTest
    @EnumSource
    void tenThousandBlocksAreShown(Format format) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            blocks.add(new Paragraph("paragraph " + i));
        }
        assertThat(text(format, blocks)).contains("paragraph 0", "paragraph 9999");
    }

    @ParameterizedTest
    @EnumSource
    void aMegabyteInOneWordIsShown(Format format) {
        String word = "a\u202e".repeat(500_000);
        List<Value> row = List.of(Value.of(word));
        Table table = new Table(word, List.of(new Table.Column("one", Table.Kind.TEXT)), List.of(row), "none");
        String shown = text(format, List.of(new Paragraph(word), new Quote(word, word), table));
        assertThat(shown.length()).isGreaterThan(4_000_000);
        assertThat(shown.indexOf('\u202e')).isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandEventsAreListed(Format format) {
        List<Lanes.Mark> marks = new ArrayList<>();
        List<Lanes.Span> spans = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            marks.add(new Lanes.Mark(START.plusSeconds(i * 8L), "any", Label.plain("event " + i)));
        }
        for (int i = 0; i < 1_000; i++) {
            spans.add(new Lanes.Span(START.plusSeconds(i), Optional.empty(), "any", WORD));
        }
        Lanes.Lane lane = new Lanes.Lane("lane", WORD, spans, marks);
        Lanes lanes = new Lanes(WORD, START, EDITION.asOf(), List.of(Lanes.Category.of("any", WORD)), List.of(lane));
        assertThat(text(format, List.of(Timeline.of(lanes, EDITION)))).contains("event 0", "event 9999");
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandStatesAreListedInsteadOfDrawn(Format format) {
        assertThat(text(format, List.of(Lifecycle.of(manyStates(), EDITION)))).contains("move 9999");
    }

    @Test
    void tenThousandStatesAloneAreListedToo() {
        assertThat(Svg.write(manyStates(), EDITION)).contains("Too many states to be drawn", "move 9999");
        assertThat(Mermaid.write(manyStates(), EDITION)).contains("move 9999");
    }

    private static Graph manyStates() {
        List<Graph.Node> nodes = new ArrayList<>();
        List<Graph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            nodes.add(Graph.Node.of("n" + i, WORD, "c"));
            edges.add(Graph.Edge.of("e" + i, "n" + i, "n" + (i * 7 % (i + 1)), Label.plain("move " + i)));
        }
        return new Graph(WORD, List.of(new Graph.Column("c", WORD)), List.of(), nodes, edges, Optional.empty());
    }

    private static String text(Format format, List<Block> blocks) {
        return new String(
                format.render(new Document("big", "", Locale.ENGLISH, new KeyValues(List.of()), blocks)),
                StandardCharsets.UTF_8);
    }
}
