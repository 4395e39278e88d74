package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.drawing.Lanes.Category;
import io.github.hansho.core.drawing.Lanes.Lane;
import io.github.hansho.core.drawing.Lanes.Mark;
import io.github.hansho.core.drawing.Lanes.Span;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Label WORD = Label.plain("word");
    private static final Edition EDITION = Edition.of(Locale.ENGLISH, ZoneId.of("Asia/Tokyo"), START);

    @Test
    void drawsABarInProportionAndAddsUpItsTime() {
        Chart chart = Bar.of(lanes(hours(10), List.of(span(0, 4), span(6, 9))), EDITION)
                .chart();
        assertThat(chart.tracks().get(0).stretches())
                .extracting(Chart.Stretch::from, Chart.Stretch::to)
                .containsExactly(tuple(0, 40_000), tuple(60_000, 90_000));
        assertThat(chart.categories().get(0).total()).isEqualTo(Value.exact("7 h", "PT7H"));
        assertThat(chart.categories().get(0).stretches()).isEqualTo(2);
        assertThat(chart.scale().folds()).isEmpty();
    }

    @Test
    void drawsAnOpenSpanToTheEndAndSaysThatItGoesOn() {
        Span open = new Span(START.plus(hours(5)), Optional.empty(), "soc", WORD);
        Span longer = new Span(START.plus(hours(5)), Optional.of(START.plus(hours(99))), "soc", WORD);
        Chart chart = Bar.of(lanes(hours(10), List.of(open, longer)), EDITION).chart();
        assertThat(chart.tracks().get(0).stretches()).allSatisfy(stretch -> {
            assertThat(stretch.to()).isEqualTo(Chart.WIDTH);
            assertThat(stretch.time().open()).isTrue();
            assertThat(stretch.time().lasted().words()).isEqualTo("5 h");
        });
    }

    @Test
    void numbersMarksInTheOrderOfTime() {
        Lane one = new Lane("one", WORD, List.of(), List.of(mark(90), mark(10)));
        Lane two = new Lane("two", WORD, List.of(), List.of(mark(10), mark(60)));
        Lanes lanes =
                new Lanes(WORD, START, START.plus(hours(2)), List.of(Category.of("soc", WORD)), List.of(one, two));
        Chart chart = Timeline.of(lanes, EDITION).chart();
        assertThat(chart.marks())
                .extracting(mark -> mark.time().words() + " in " + mark.track())
                .containsExactly("21:10 in 0", "21:10 in 1", "22:00 in 1", "22:30 in 0");
        assertThat(chart.marks().get(0).day()).isEqualTo("Sun 22 November 2026");
    }

    @Test
    void foldsLongQuietTimeInATimeline() {
        Chart chart = Timeline.of(withMarks(hours(50), 0, 20, 40, 60, 2_900, 2_950), EDITION)
                .chart();
        assertThat(chart.scale().folds())
                .extracting(fold -> fold.brief() + " " + fold.lasted().words())
                .containsExactly("47 h 1 d 23 h 20 min");
        assertThat(chart.marks().get(3).at()).isGreaterThan(30_000);
        assertThat(chart.marks()).extracting(Chart.Mark::at).isSorted();
    }

    @Test
    void foldsNothingWhereNothingIsQuietForLong() {
        Chart chart = Timeline.of(withMarks(hours(2), 0, 20, 40, 60, 80, 100), EDITION)
                .chart();
        assertThat(chart.scale().folds()).isEmpty();
        assertThat(chart.marks().get(3).at()).isEqualTo(50_000);
    }

    @Test
    void labelsFullHoursAndSaysTheDayWhereItChanges() {
        Chart chart = Bar.of(lanes(hours(10), List.of(span(0, 10))), EDITION).chart();
        assertThat(chart.scale().ticks())
                .extracting(tick -> tick.words() + tick.day())
                .startsWith("21:00Sun 22 November", "22:00", "23:00", "00:00Mon 23 November")
                .doesNotContain("00:30");
    }

    @Test
    void labelsDatesWhereDaysAreNarrow() {
        Chart chart = Bar.of(lanes(Duration.ofDays(400), List.of(span(0, 10))), EDITION)
                .chart();
        assertThat(chart.scale().ticks())
                .extracting(tick -> tick.words() + " " + tick.day())
                .startsWith("11-22 2026")
                .contains("12-01 ", "01-01 2027");
    }

    @Test
    void standsAnEmptyWindow() {
        Chart chart = Timeline.of(withMarks(Duration.ZERO, 0), EDITION).chart();
        assertThat(chart.marks()).extracting(Chart.Mark::at).containsExactly(0);
        assertThat(chart.scale().ticks()).hasSize(1);
    }

    private static Lanes withMarks(Duration length, int... minutes) {
        List<Mark> marks = Arrays.stream(minutes).mapToObj(ChartTest::mark).toList();
        Lane lane = new Lane("lane", WORD, List.of(), marks);
        return new Lanes(WORD, START, START.plus(length), List.of(Category.of("soc", WORD)), List.of(lane));
    }

    private static Lanes lanes(Duration length, List<Span> spans) {
        Lane lane = new Lane("lane", WORD, spans, List.of());
        return new Lanes(WORD, START, START.plus(length), List.of(Category.of("soc", WORD)), List.of(lane));
    }

    private static Span span(int from, int to) {
        return new Span(START.plus(hours(from)), Optional.of(START.plus(hours(to))), "soc", WORD);
    }

    private static Mark mark(int minutes) {
        return new Mark(START.plus(Duration.ofMinutes(minutes)), "soc", WORD);
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
