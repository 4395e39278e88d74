package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.json.BothJacksons;
import io.github.hansho.core.party.Actor;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final Instant AT = Instant.parse("2026-11-22T18:07:00Z");

    private static Stamp clocked(Instant clock) {
        return new Stamp(AT, Actor.system("desk"), Optional.empty(), Optional.of(clock));
    }

    @Test
    void isRecordedAtItsInstantUnlessItCameLate() {
        Stamp plain = Stamp.of(AT, Actor.system("desk"));
        assertThat(plain.recordedAt()).isEqualTo(AT);
        assertThat(plain.isLate() || plain.isClockBehind()).isFalse();
        Stamp late = clocked(AT.plusSeconds(3));
        assertThat(late.recordedAt()).isEqualTo(AT.plusSeconds(3));
        assertThat(late.isLate()).isTrue();
        assertThat(late.isClockBehind()).isFalse();
    }

    @Test
    void isMarkedWhenTheClockRanBack() {
        Stamp behind = clocked(AT.minusSeconds(3));
        assertThat(behind.isClockBehind()).isTrue();
        assertThat(behind.isLate()).isFalse();
        assertThat(behind.recordedAt()).isEqualTo(AT);
    }

    @Test
    void standsInJsonWithoutWhatFollowsFromIt() {
        assertThat(BothJacksons.write(clocked(AT.plusSeconds(3))))
                .isEqualTo("{\"at\":\"2026-11-22T18:07:00Z\",\"by\":{\"kind\":\"system\",\"id\":\"desk\"},"
                        + "\"clock\":\"2026-11-22T18:07:03Z\"}");
    }
}
