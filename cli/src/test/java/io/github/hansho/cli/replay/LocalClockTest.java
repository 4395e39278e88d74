package io.github.hansho.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.cli.replay.LocalClock.Choice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LocalClockTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String IN_GAP = "2026-03-29T02:30:00";
    private static final String TWICE = "2026-10-25T02:30:00";

    @Test
    void knowsNothingOfATimeThatTheClocksSkippedUnlessToldTo() {
        LocalClock clock = new LocalClock(BERLIN, Choice.UNKNOWN, Choice.EARLIER);

        clock.epochSecond(local(IN_GAP));

        assertThat(clock.outcome()).isEqualTo(Outcome.IN_GAP);
        assertThat(clock.known()).isFalse();
    }

    @Test
    void takesTheEarlierOrTheLaterOfTwoInstants() {
        assertThat(read(IN_GAP, Choice.EARLIER)).isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
        assertThat(read(IN_GAP, Choice.LATER)).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(read(TWICE, Choice.EARLIER)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(read(TWICE, Choice.LATER)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void readsOrdinaryTimesOnBothSidesOfAChange() {
        LocalClock clock = new LocalClock(BERLIN, Choice.UNKNOWN, Choice.UNKNOWN);

        assertThat(clock.epochSecond(local("2026-03-29T01:59:59")))
                .isEqualTo(Instant.parse("2026-03-29T00:59:59Z").getEpochSecond());
        assertThat(clock.epochSecond(local("2026-03-29T03:00:00")))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z").getEpochSecond());
        assertThat(clock.outcome()).isEqualTo(Outcome.READ);
    }

    private static Instant read(String time, Choice choice) {
        LocalClock clock = new LocalClock(BERLIN, choice, choice);
        return Instant.ofEpochSecond(clock.epochSecond(local(time)));
    }

    private static long local(String time) {
        return LocalDateTime.parse(time).toEpochSecond(ZoneOffset.UTC);
    }
}
