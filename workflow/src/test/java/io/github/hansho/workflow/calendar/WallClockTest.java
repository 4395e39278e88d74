package io.github.hansho.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

    @ParameterizedTest
    @CsvSource({
        "America/Chicago,     2020-03-08T02:30, 2020-03-08T03:00-05:00, 2020-03-08T03:30-05:00",
        "America/Chicago,     2020-03-08T02:00, 2020-03-08T03:00-05:00, 2020-03-08T03:00-05:00",
        "America/Chicago,     2020-03-08T03:00, 2020-03-08T03:00-05:00, 2020-03-08T03:00-05:00",
        "Europe/Berlin,       2023-03-26T02:59, 2023-03-26T03:00+02:00, 2023-03-26T03:59+02:00",
        "Australia/Lord_Howe, 2026-10-04T02:15, 2026-10-04T02:30+11:00, 2026-10-04T02:45+11:00",
        "Asia/Tokyo,          2026-10-04T02:15, 2026-10-04T02:15+09:00, 2026-10-04T02:15+09:00",
        "Asia/Kathmandu,      2026-10-04T02:15, 2026-10-04T02:15+05:45, 2026-10-04T02:15+05:45"
    })
    void readsATimeInAGap(String zone, String local, String firstValid, String shifted) {
        assertThat(instant(GapPolicy.FIRST_VALID_INSTANT, OverlapPolicy.LATER_OFFSET, zone, local))
                .isEqualTo(firstValid);
        assertThat(instant(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.LATER_OFFSET, zone, local))
                .isEqualTo(shifted);
    }

    @ParameterizedTest
    @CsvSource({
        "America/Chicago,     2020-11-01T01:30, 2020-11-01T01:30-05:00, 2020-11-01T01:30-06:00",
        "America/Chicago,     2020-11-01T01:00, 2020-11-01T01:00-05:00, 2020-11-01T01:00-06:00",
        "America/Chicago,     2020-11-01T02:00, 2020-11-01T02:00-06:00, 2020-11-01T02:00-06:00",
        "Europe/Berlin,       2023-10-29T02:30, 2023-10-29T02:30+02:00, 2023-10-29T02:30+01:00",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-05T01:45+11:00, 2026-04-05T01:45+10:30"
    })
    void readsATimeThatIsThereTwice(String zone, String local, String earlier, String later) {
        assertThat(instant(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.EARLIER_OFFSET, zone, local))
                .isEqualTo(earlier);
        assertThat(instant(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.LATER_OFFSET, zone, local))
                .isEqualTo(later);
    }

    private static String instant(GapPolicy gap, OverlapPolicy overlap, String zone, String local) {
        return OffsetDateTime.ofInstant(
                        new WallClock(gap, overlap).instant(LocalDateTime.parse(local), ZoneId.of(zone)),
                        ZoneId.of(zone))
                .toString();
    }
}
