package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FidelityTest {

    private static Interval between(String from, String to) {
        return new Interval(Instant.parse(from), Instant.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "SECOND, 2026-11-22T13:47:05Z, 2026-11-22T13:47:06Z",
        "MINUTE, 2026-11-22T13:47:00Z, 2026-11-22T13:48:00Z",
        "HOUR, 2026-11-22T13:00:00Z, 2026-11-22T14:00:00Z",
        "DAY, 2026-11-22T00:00:00Z, 2026-11-23T00:00:00Z",
        "MONTH, 2026-11-01T00:00:00Z, 2026-12-01T00:00:00Z",
        "YEAR, 2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z"
    })
    void standsForTheWholeUnitInUtc(Fidelity fidelity, String from, String to) {
        assertThat(fidelity.around(Instant.parse("2026-11-22T13:47:05.25Z"))).isEqualTo(between(from, to));
    }

    @Test
    void takesTheDayOfTheZone() {
        assertThat(Fidelity.DAY.around(Instant.parse("2026-11-22T18:07:00Z"), ZoneId.of("Asia/Tokyo")))
                .isEqualTo(between("2026-11-22T15:00:00Z", "2026-11-23T15:00:00Z"));
    }

    @Test
    void takesTheHourOfAZoneThatIsHalfAnHourOff() {
        assertThat(Fidelity.HOUR.around(Instant.parse("2026-11-22T18:07:00Z"), ZoneId.of("Asia/Kolkata")))
                .isEqualTo(between("2026-11-22T17:30:00Z", "2026-11-22T18:30:00Z"));
    }

    @Test
    void hasDaysOf23And25HoursWhereTheClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(Fidelity.DAY
                        .around(Instant.parse("2026-03-29T12:00:00Z"), berlin)
                        .length())
                .isEqualTo(Duration.ofHours(23));
        assertThat(Fidelity.DAY
                        .around(Instant.parse("2026-10-25T12:00:00Z"), berlin)
                        .length())
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void endsADayThatComesBackAfterMidnightWhenItEndsForGood() {
        ZoneId saintJohns = ZoneId.of("America/St_Johns"); // clocks went from 00:01 back to 23:01 of the day before
        assertThat(Fidelity.DAY.around(Instant.parse("2010-11-07T03:00:00Z"), saintJohns))
                .isEqualTo(between("2010-11-06T02:30:00Z", "2010-11-07T03:30:00Z"));
    }

    @Test
    void startsADayWhereMidnightIsSkippedAtItsFirstInstant() {
        assertThat(Fidelity.DAY.around(Instant.parse("2017-10-15T12:00:00Z"), ZoneId.of("America/Sao_Paulo")))
                .isEqualTo(between("2017-10-15T03:00:00Z", "2017-10-16T02:00:00Z"));
    }

    @Test
    void refusesAnInstantThatNoCalendarHas() {
        assertThatThrownBy(() -> Fidelity.YEAR.around(Instant.MAX)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void hasNoEmptyInterval() {
        Instant now = Instant.parse("2026-11-22T18:07:00Z");
        assertThatThrownBy(() -> new Interval(now, now))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval from 2026-11-22T18:07:00Z ends at 2026-11-22T18:07:00Z, give a later end");
    }
}
