package io.github.hansho.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class WindowProperties {

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int STEPS = 3_000;

    @Provide
    Arbitrary<Tuple.Tuple2<Window, Instant>> asked() {
        return AnyTime.windows()
                .flatMap(window -> AnyTime.instants(window.zone()).map(at -> Tuple.of(window, at)));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void changesAtTheNextTransitionAndNotBefore(@ForAll("asked") Tuple.Tuple2<Window, Instant> asked) {
        Window window = asked.get1();
        Instant from = asked.get2();
        Openness now = window.at(from);
        Optional<Instant> next = window.nextTransition(from);
        next.ifPresent(change -> {
            assertThat(change).isAfter(from);
            assertThat(window.at(change)).isNotEqualTo(now);
            assertThat(window.at(change.minusNanos(1))).isEqualTo(now);
        });
        Instant grid = Instant.ofEpochSecond(from.getEpochSecond() / 300 * 300 + 300);
        for (int i = 0; i < STEPS && (next.isEmpty() || grid.isBefore(next.get())); i++) {
            assertThat(window.at(grid)).as("%s at %s", window, grid).isEqualTo(now);
            grid = grid.plus(STEP);
        }
        mix(window, from, now);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void changesAtTheSameInstantWhateverItWasAskedBefore(
            @ForAll("asked") Tuple.Tuple2<Window, Instant> asked,
            @ForAll @Size(min = 2, max = 4) List<@IntRange(min = -20_000, max = 20_000) Integer> hours) {
        Window window = asked.get1();
        boolean remembered = false;
        for (int hour : hours) {
            Instant at = asked.get2().plus(Duration.ofHours(hour));
            Optional<Instant> found = window.hours().nextTransition(at);
            assertThat(window.nextTransition(at)).as("%s at %s", window, at).isEqualTo(found);
            assertThat(window.nextOpen(at))
                    .as("%s at %s", window, at)
                    .isEqualTo(window.hours().nextOpen(at));
            remembered |= found.isEmpty() || Duration.between(at, found.get()).toDays() > 30;
        }
        Statistics.label("a long stretch").collect(remembered);
        Statistics.label("a long stretch").coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void opensNextAtTheFirstTransitionToOpen(@ForAll("asked") Tuple.Tuple2<Window, Instant> asked) {
        Window window = asked.get1();
        Optional<Instant> at = Optional.of(asked.get2());
        for (int i = 0; i < 3_000 && at.isPresent() && window.at(at.get()) != Openness.OPEN; i++) {
            at = window.nextTransition(at.get());
        }
        assertThat(window.nextOpen(asked.get2())).isEqualTo(at.filter(open -> window.at(open) == Openness.OPEN));
        mix(window, asked.get2(), window.at(asked.get2()));
    }

    private static void mix(Window window, Instant at, Openness now) {
        Statistics.label("answer")
                .collect(now)
                .coverage(mix -> List.of(Openness.values())
                        .forEach(answer -> mix.check(answer).percentage(share -> share >= 5)));
        Statistics.label("near a change of the clocks")
                .collect(AnyTime.isNearAChange(at, window.zone()))
                .coverage(mix -> mix.check(true).percentage(share -> share >= 5));
    }
}
