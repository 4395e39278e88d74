package io.github.hansho.testkit.sample;

import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.days;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.testkit.scenario.Run;
import io.github.hansho.testkit.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void drawsTheSameFromTheSameSeed() {
        assertThat(Samples.of(7).scenario().plan().source())
                .isEqualTo(Samples.of(7).scenario().plan().source());
        assertThat(Samples.of(7).time(BERLIN)).isEqualTo(Samples.of(7).time(BERLIN));
        assertThat(Samples.of(7).time(BERLIN)).isNotEqualTo(Samples.of(8).time(BERLIN));
    }

    @Test
    void favoursAwkwardTimes() {
        Samples samples = Samples.of(1);
        List<ZonedDateTime> times =
                IntStream.range(0, 2_000).mapToObj(i -> samples.time(BERLIN)).toList();
        share(times, SamplesTest::isNearAChange, 15);
        share(times, time -> time.getHour() * 3_600 + time.getMinute() * 60 + time.getSecond() <= 1_801, 15);
        share(times, time -> time.plusHours(4).getDayOfMonth() == 1, 10);
        share(times, time -> time.getMonthValue() == 2 && time.getDayOfMonth() == 29, 5);
        share(times, time -> time.getHour() > 3 && time.getHour() < 20, 10);
    }

    private static boolean isNearAChange(ZonedDateTime time) {
        Instant before = time.toInstant().minus(Duration.ofHours(4));
        ZoneOffsetTransition next = BERLIN.getRules().nextTransition(before);
        return next != null && Duration.between(before, next.getInstant()).toHours() <= 8;
    }

    private static void share(List<ZonedDateTime> times, Predicate<ZonedDateTime> kind, int percent) {
        assertThat(times.stream().filter(kind).count() * 100 / times.size()).isGreaterThanOrEqualTo(percent);
    }

    /** Whoever is called was on call at that instant; and the samples are not so tame that nobody is ever called. */
    @Test
    void callsOnlyWhoeverIsOnCall() {
        int calling = 0;
        int quiet = 0;
        for (int seed = 0; seed < 200; seed++) {
            Samples samples = Samples.of(seed);
            Scenario scenario = samples.scenario();
            Run run = scenario.at(minutes(samples.between(0, 60)), by("sato", samples.incident(scenario.plan())))
                    .runUntil(days(2));
            assertThat(run.calls()).as(scenario.name()).allSatisfy(call -> {
                Instant at = scenario.start().toInstant().plus(call.after());
                assertThat(scenario.directory()
                                .orElseThrow()
                                .resolve(call.role(), at)
                                .people())
                        .contains(call.person());
            });
            calling += run.calls().isEmpty() ? 0 : 1;
            quiet += run.calls().isEmpty() ? 1 : 0;
        }
        assertThat(calling).isGreaterThan(60);
        assertThat(quiet).isGreaterThan(10);
    }
}
