package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.workflow.calendar.GapPolicy;
import io.github.hansho.workflow.calendar.OverlapPolicy;
import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.roster.Rotation.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static Rotation rotation(ZoneId zone, String anchor, int length, Unit unit, String... members) {
        return Rotation.of(zone, LocalDateTime.parse(anchor), length, unit, List.of(members));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    /** The hand-offs after an instant, in the zone's own time. */
    private static List<String> handOffs(Rotation rotation, String after, int count) {
        List<String> found = new ArrayList<>();
        Instant at = at(after);
        for (int i = 0; i < count; i++) {
            at = rotation.nextTransition(at);
            found.add(at.atZone(rotation.zone()).toOffsetDateTime().toString());
        }
        return found;
    }

    @Test
    void k1HandsOverAtTheFirstValidInstantOfAGap() {
        Rotation daily = rotation(CHICAGO, "2020-03-01T02:30", 1, Unit.DAYS, "a", "b");
        assertThat(handOffs(daily, "2020-03-06T12:00-06:00", 3))
                .containsExactly("2020-03-07T02:30-06:00", "2020-03-08T03:00-05:00", "2020-03-09T02:30-05:00");
    }

    @Test
    void k1HandsOverLaterByTheGapWhereThatIsSet() {
        Rotation daily = rotation(CHICAGO, "2020-03-01T02:30", 1, Unit.DAYS, "a", "b")
                .clock(new WallClock(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.EARLIER_OFFSET));
        assertThat(handOffs(daily, "2020-03-07T12:00-06:00", 2))
                .containsExactly("2020-03-08T03:30-05:00", "2020-03-09T02:30-05:00");
    }

    @Test
    void k3HandsOverOnceInAnOverlapAtTheEarlierOffset() {
        Rotation daily = rotation(CHICAGO, "2020-10-25T01:30", 1, Unit.DAYS, "a", "b");
        assertThat(handOffs(daily, "2020-10-31T12:00-05:00", 2))
                .containsExactly("2020-11-01T01:30-05:00", "2020-11-02T01:30-06:00");
        assertThat(daily.shiftAt(at("2020-11-01T01:30-06:00")).length()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void k3HandsOverOnceInAnOverlapAtTheLaterOffsetWhereThatIsSet() {
        Rotation daily = rotation(CHICAGO, "2020-10-25T01:30", 1, Unit.DAYS, "a", "b")
                .clock(new WallClock(GapPolicy.FIRST_VALID_INSTANT, OverlapPolicy.LATER_OFFSET));
        assertThat(handOffs(daily, "2020-10-31T12:00-05:00", 2))
                .containsExactly("2020-11-01T01:30-06:00", "2020-11-02T01:30-06:00");
    }

    @Test
    void k5HandsOverHourlyAcrossAGap() {
        Rotation hourly = rotation(CHICAGO, "2020-03-08T02:00", 1, Unit.HOURS, "a", "b", "c");
        assertThat(handOffs(hourly, "2020-03-08T00:30-06:00", 3))
                .containsExactly("2020-03-08T01:00-06:00", "2020-03-08T03:00-05:00", "2020-03-08T04:00-05:00");
    }

    @Test
    void k5PassesOverTheMemberWhoseHourDoesNotExist() {
        Rotation hourly = rotation(CHICAGO, "2020-03-08T02:00", 1, Unit.HOURS, "a", "b", "c");
        assertThat(hourly.onCall(at("2020-03-08T01:30-06:00"))).isEqualTo("c");
        assertThat(hourly.onCall(at("2020-03-08T03:30-05:00"))).isEqualTo("b");
    }

    @Test
    void k9TakesTwentyFourHoursForADay() {
        Rotation hours = rotation(CHICAGO, "2020-03-01T09:00", 24, Unit.HOURS, "a", "b");
        Rotation days = rotation(CHICAGO, "2020-03-01T09:00", 1, Unit.DAYS, "a", "b");
        assertThat(handOffs(hours, "2020-03-01T12:00-06:00", 400))
                .isEqualTo(handOffs(days, "2020-03-01T12:00-06:00", 400));
        assertThat(days.shiftAt(at("2020-03-08T03:00-05:00")).length()).isEqualTo(Duration.ofHours(23));
        assertThat(days.shiftAt(at("2020-11-01T03:00-06:00")).length()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void k11HasWeeksOf167And169Hours() {
        Rotation spring = rotation(CHICAGO, "2017-03-10T08:00", 1, Unit.WEEKS, "a", "b");
        Shift first = spring.shiftAt(at("2017-03-10T08:00-06:00"));
        assertThat(first).isEqualTo(new Shift(at("2017-03-10T08:00-06:00"), at("2017-03-17T08:00-05:00"), "a"));
        assertThat(first.length()).isEqualTo(Duration.ofHours(167));
        Rotation autumn = rotation(CHICAGO, "2017-11-04T08:00", 1, Unit.WEEKS, "a", "b");
        Shift second = autumn.shiftAt(at("2017-11-05T12:00-06:00"));
        assertThat(second).isEqualTo(new Shift(at("2017-11-04T08:00-05:00"), at("2017-11-11T08:00-06:00"), "a"));
        assertThat(second.length()).isEqualTo(Duration.ofHours(169));
    }

    @Test
    void k12CountsMonths() {
        assertThat(handOffs(rotation(CHICAGO, "2020-06-01T00:00", 1, Unit.MONTHS, "a"), "2020-06-15T00:00Z", 1))
                .containsExactly("2020-07-01T00:00-05:00");
        assertThat(handOffs(rotation(CHICAGO, "2020-07-01T00:00", 2, Unit.MONTHS, "a"), "2020-07-15T00:00Z", 1))
                .containsExactly("2020-09-01T00:00-05:00");
    }

    @Test
    void k12TakesTheLastDayOfAShorterMonthAndDoesNotDrift() {
        Rotation monthly = rotation(TOKYO, "2024-01-31T09:00", 1, Unit.MONTHS, "a", "b");
        assertThat(handOffs(monthly, "2024-01-31T09:00+09:00", 4))
                .containsExactly(
                        "2024-02-29T09:00+09:00",
                        "2024-03-31T09:00+09:00",
                        "2024-04-30T09:00+09:00",
                        "2024-05-31T09:00+09:00");
        assertThat(handOffs(monthly, "2025-01-31T09:00+09:00", 2))
                .containsExactly("2025-02-28T09:00+09:00", "2025-03-31T09:00+09:00");
    }

    @Test
    void k13AnswersFromTheAnchorAtAnyInstant() {
        Rotation turns = rotation(TOKYO, "2020-01-01T00:00", 12, Unit.HOURS, "a", "b");
        assertThat(turns.shiftAt(at("2020-01-03T06:00+09:00")).to()).isEqualTo(at("2020-01-03T12:00+09:00"));
    }

    @Test
    void k14HasTheWeeksOfBothChangesInChicago() {
        Rotation weekly = rotation(CHICAGO, "2024-10-29T00:00", 1, Unit.WEEKS, "a");
        assertThat(weekly.shiftAt(Instant.parse("2024-11-03T12:00:00Z")))
                .isEqualTo(
                        new Shift(Instant.parse("2024-10-29T05:00:00Z"), Instant.parse("2024-11-05T06:00:00Z"), "a"));
        assertThat(weekly.shiftAt(Instant.parse("2025-03-09T12:00:00Z")))
                .isEqualTo(
                        new Shift(Instant.parse("2025-03-04T06:00:00Z"), Instant.parse("2025-03-11T05:00:00Z"), "a"));
    }

    @Test
    void k21WrapsAround() {
        Rotation turns = rotation(TOKYO, "2026-11-22T12:00", 2, Unit.HOURS, "u1", "u2");
        Instant started = at("2026-11-22T12:00+09:00");
        Instant before = started.minus(Duration.ofMinutes(10));
        assertThat(turns.onCall(before)).isEqualTo("u2");
        assertThat(turns.onCall(before.plus(Duration.ofMinutes(20)))).isEqualTo("u1");
        Instant fourHoursIn = started.plus(Duration.ofHours(2)).plus(Duration.ofMinutes(110));
        assertThat(turns.onCall(fourHoursIn)).isEqualTo("u2");
        assertThat(turns.onCall(fourHoursIn.plus(Duration.ofMinutes(20)))).isEqualTo("u1");
    }

    @Test
    void isRightForAChangeOfHalfAnHour() {
        Rotation daily = rotation(LORD_HOWE, "2026-10-01T02:15", 1, Unit.DAYS, "a", "b");
        assertThat(handOffs(daily, "2026-10-03T12:00+10:30", 2))
                .containsExactly("2026-10-04T02:30+11:00", "2026-10-05T02:15+11:00");
        assertThat(handOffs(rotation(LORD_HOWE, "2026-04-01T01:45", 1, Unit.DAYS, "a"), "2026-04-04T12:00+11:00", 2))
                .containsExactly("2026-04-05T01:45+11:00", "2026-04-06T01:45+10:30");
    }

    @Test
    void leavesOutADayThatAZoneLeftOut() {
        Rotation hourly = rotation(ZoneId.of("Pacific/Apia"), "2011-12-01T00:00", 1, Unit.HOURS, "a", "b", "c");
        assertThat(handOffs(hourly, "2011-12-29T22:30-10:00", 3))
                .containsExactly("2011-12-29T23:00-10:00", "2011-12-31T00:00+14:00", "2011-12-31T01:00+14:00");
        Rotation shifted = hourly.clock(new WallClock(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.EARLIER_OFFSET));
        assertThat(handOffs(shifted, "2011-12-29T22:30-10:00", 3))
                .containsExactly("2011-12-29T23:00-10:00", "2011-12-31T00:00+14:00", "2011-12-31T01:00+14:00");
    }

    @Test
    void endsATurnThatWasShiftedWhenALaterOneOvertakesIt() {
        Rotation turns = rotation(ZoneId.of("Pacific/Apia"), "2011-12-29T05:00", 7, Unit.HOURS, "a", "b", "c")
                .clock(new WallClock(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.EARLIER_OFFSET));
        assertThat(handOffs(turns, "2011-12-29T18:00-10:00", 4))
                .containsExactly(
                        "2011-12-29T19:00-10:00",
                        "2011-12-31T02:00+14:00",
                        "2011-12-31T06:00+14:00",
                        "2011-12-31T13:00+14:00");
    }

    @Test
    void knowsWhenSomebodyElseTakesOver() {
        Rotation turns = rotation(TOKYO, "2026-11-01T09:00", 1, Unit.DAYS, "a", "a", "b");
        assertThat(turns.nextTransition(at("2026-11-01T10:00+09:00"))).isEqualTo(at("2026-11-02T09:00+09:00"));
        assertThat(turns.nextChange(at("2026-11-01T10:00+09:00"))).hasValue(at("2026-11-03T09:00+09:00"));
        assertThat(rotation(TOKYO, "2026-11-01T09:00", 1, Unit.DAYS, "a").nextChange(at("2026-11-01T10:00+09:00")))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoRotation() {
        assertThatThrownBy(() -> rotation(TOKYO, "2026-11-01T09:00", 1, Unit.DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rotation from 2026-11-01T09:00 has no members, name at least one");
        for (int length : new int[] {0, -1, 10_001}) {
            assertThatThrownBy(() -> rotation(TOKYO, "2026-11-01T09:00", length, Unit.DAYS, "a"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rotation from 2026-11-01T09:00 has length " + length + ", allowed are 1 to 10000");
        }
        assertThatThrownBy(() -> new Shift(Instant.EPOCH, Instant.EPOCH, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shift of a ends at 1970-01-01T00:00:00Z, it has to end after it begins at"
                        + " 1970-01-01T00:00:00Z");
    }
}
