package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.render.Html;
import io.github.hansho.reporting.render.Markdown;
import io.github.hansho.reporting.render.Mermaid;
import io.github.hansho.reporting.render.PlainText;
import io.github.hansho.reporting.render.Svg;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline that tells the time since its beginning, as a plan does. */
class ElapsedTest {

    private static final Edition EDITION = Edition.of(Locale.ENGLISH, ZoneId.of("Asia/Tokyo"), Instant.EPOCH);

    private static Lanes lanes(Instant begin) {
        Lanes.Span span = new Lanes.Span(
                begin.plus(Duration.ofMinutes(10)),
                Optional.of(begin.plus(Duration.ofMinutes(40))),
                "wait",
                Label.plain("waits"));
        List<Lanes.Mark> marks = List.of(
                new Lanes.Mark(begin, "call", Label.plain("first")),
                new Lanes.Mark(begin.plus(Duration.ofMinutes(100)), "call", Label.plain("second")));
        return new Lanes(
                Label.plain("ladder"),
                begin,
                begin.plus(Duration.ofHours(2)),
                List.of(
                        Lanes.Category.of("call", Label.plain("Calls")),
                        new Lanes.Category("wait", Label.plain("Waits"), Lanes.Tone.WAITING)),
                List.of(new Lanes.Lane("one", Label.plain("One"), List.of(span), marks)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-11-22T18:07:13Z"})
    void tellsTheTimeSinceTheBeginningAndNoDay(String begin) {
        Chart chart = Timeline.elapsed(lanes(Instant.parse(begin)), EDITION).chart();
        assertThat(chart.marks()).extracting(Chart.Mark::day).containsOnly("");
        assertThat(chart.marks()).extracting(mark -> mark.time().words()).containsExactly("0 min", "1 h 40 min");
        Chart.Period time = chart.tracks().get(0).stretches().get(0).time();
        assertThat(time.begins().words()).isEqualTo("10 min");
        assertThat(time.ends().words()).isEqualTo("40 min");
        assertThat(chart.scale().ticks()).extracting(Chart.Tick::words).contains("0m", "10m", "1h", "1h30m", "2h");
        assertThat(chart.scale().ticks()).extracting(Chart.Tick::day).containsOnly("");
    }

    @Test
    void tellsWhatHappensInsteadOfWhatHappened() {
        Lanes lanes = lanes(Instant.parse("2026-11-22T18:07:13Z"));
        assertThat(page(Timeline.elapsed(lanes, EDITION), Locale.ENGLISH))
                .contains("What happens")
                .doesNotContain("What happened");
        assertThat(page(Timeline.elapsed(lanes, EDITION), Locale.JAPANESE)).contains("起きること");
        assertThat(page(Timeline.of(lanes, EDITION), Locale.ENGLISH)).contains("What happened");
        assertThat(Markdown.write(document(Timeline.elapsed(lanes, EDITION), Locale.ENGLISH)))
                .contains("What happens");
    }

    private static String page(Timeline timeline, Locale language) {
        return Html.write(document(timeline, language));
    }

    private static Document document(Timeline timeline, Locale language) {
        return new Document("t", "", language, new KeyValues(List.of()), List.of(timeline));
    }

    @Test
    void isDrawnWithoutDays() {
        Timeline ladder = Timeline.elapsed(lanes(Instant.EPOCH), EDITION);
        Document page = document(ladder, Locale.ENGLISH);
        assertThat(PlainText.write(page))
                .contains("\n  0 min       One  first\n  1 h 40 min  One  second")
                .doesNotContain("1970");
        assertThat(Svg.write(ladder, EDITION))
                .contains("2  1 h 40 min  One: second", "10 min – 40 min  One: waits")
                .doesNotContain("1970");
        assertThat(Mermaid.write(ladder)).isEqualTo("""
                timeline
                  title ladder
                  section One
                    0 min : first
                    1 h 40 min : second
                """);
    }
}
