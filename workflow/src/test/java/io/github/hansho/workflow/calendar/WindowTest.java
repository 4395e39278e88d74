package io.github.hansho.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final WallClock SHIFTING = new WallClock(GapPolicy.SHIFT_BY_GAP, OverlapPolicy.EARLIER_OFFSET);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static LocalTime time(String time) {
        return LocalTime.parse(time);
    }

    private static Window.Builder daily(ZoneId zone, String from, String to) {
        return Window.builder("hours", zone).daily(time(from), time(to));
    }

    private static Window on(ZoneId zone, DayOfWeek day, String from, String to) {
        return Window.builder("hours", zone)
                .open(Set.of(day), time(from), time(to))
                .build();
    }

    private static List<String> transitions(Window window, String after, int count) {
        List<String> found = new ArrayList<>();
        Optional<Instant> at = Optional.of(at(after));
        for (int i = 0; i < count && at.isPresent(); i++) {
            at = window.nextTransition(at.get());
            at.ifPresent(next -> found.add(next.atZone(window.zone()).toOffsetDateTime() + " " + window.at(next)));
        }
        return found;
    }

    @Test
    void k2EndsLaterByTheGapWhereThatIsSet() {
        Window window = daily(BERLIN, "01:00", "02:30").clock(SHIFTING).build();
        assertThat(transitions(window, "2023-03-26T00:30+01:00", 2))
                .containsExactly("2023-03-26T01:00+01:00 OPEN", "2023-03-26T03:30+02:00 CLOSED");
        assertThat(window.at(at("2023-03-26T02:00+01:00"))).isEqualTo(Openness.OPEN);
        assertThat(window.at(at("2023-03-26T03:00+02:00"))).isEqualTo(Openness.OPEN);
        assertThat(window.at(at("2023-03-26T02:30+01:00"))).isEqualTo(Openness.CLOSED);
        assertThat(window.at(at("2023-03-26T03:30+02:00"))).isEqualTo(Openness.CLOSED);
    }

    @Test
    void k2EndsAtTheFirstValidInstantByDefault() {
        assertThat(transitions(daily(BERLIN, "01:00", "02:30").build(), "2023-03-26T00:30+01:00", 2))
                .containsExactly("2023-03-26T01:00+01:00 OPEN", "2023-03-26T03:00+02:00 CLOSED");
    }

    @Test
    void k16HasNoSegmentTwiceAndNoneWithoutLengthOverNight() {
        Window nights = daily(CHICAGO, "22:00", "06:00").build();
        assertThat(transitions(nights, "2025-11-01T12:00-05:00", 4))
                .containsExactly(
                        "2025-11-01T22:00-05:00 OPEN",
                        "2025-11-02T06:00-06:00 CLOSED",
                        "2025-11-02T22:00-06:00 OPEN",
                        "2025-11-03T06:00-06:00 CLOSED");
        assertThat(transitions(nights, "2025-03-08T12:00-06:00", 2))
                .containsExactly("2025-03-08T22:00-06:00 OPEN", "2025-03-09T06:00-05:00 CLOSED");
        assertThat(Duration.between(at("2025-11-01T22:00-05:00"), at("2025-11-02T06:00-06:00")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void k16LeavesOutHoursThatTheGapSwallows() {
        Window inTheGap = daily(CHICAGO, "02:10", "02:50").build();
        assertThat(transitions(inTheGap, "2025-03-08T12:00-06:00", 1)).containsExactly("2025-03-10T02:10-05:00 OPEN");
        Window backwards = daily(CHICAGO, "02:30", "03:00").clock(SHIFTING).build();
        assertThat(transitions(backwards, "2025-03-08T12:00-06:00", 1)).containsExactly("2025-03-10T02:30-05:00 OPEN");
    }

    @Test
    void k17IsOpenAtItsBeginningAndClosedAtItsEnd() {
        Window monday = on(CHICAGO, DayOfWeek.MONDAY, "08:00", "20:00");
        assertThat(monday.at(at("2026-11-23T08:00-06:00"))).isEqualTo(Openness.OPEN);
        assertThat(monday.at(at("2026-11-23T08:00-06:00").minusNanos(1))).isEqualTo(Openness.CLOSED);
        assertThat(monday.at(at("2026-11-23T20:00-06:00").minusNanos(1))).isEqualTo(Openness.OPEN);
        assertThat(monday.at(at("2026-11-23T20:00-06:00"))).isEqualTo(Openness.CLOSED);
        assertThat(monday.at(at("2026-11-24T12:00-06:00"))).isEqualTo(Openness.CLOSED);
    }

    @Test
    void k18CountsANightToTheDayOnWhichItBegins() {
        Window monday = on(CHICAGO, DayOfWeek.MONDAY, "20:00", "08:00");
        assertThat(monday.at(at("2026-11-23T20:00-06:00"))).isEqualTo(Openness.OPEN);
        assertThat(monday.at(at("2026-11-24T07:00-06:00"))).isEqualTo(Openness.OPEN);
        assertThat(monday.at(at("2026-11-24T08:00-06:00"))).isEqualTo(Openness.CLOSED);
        assertThat(monday.at(at("2026-11-23T09:00-06:00"))).isEqualTo(Openness.CLOSED);
        assertThat(monday.at(at("2026-11-23T07:00-06:00"))).isEqualTo(Openness.CLOSED);
    }

    @Test
    void k24FindsTheNextTransitionBetweenSpansAndOverMidnight() {
        Window window = daily(TOKYO, "09:00", "09:30")
                .daily(time("10:00"), time("11:00"))
                .build();
        assertThat(transitions(window, "2026-11-22T09:00+09:00", 4))
                .containsExactly(
                        "2026-11-22T09:30+09:00 CLOSED",
                        "2026-11-22T10:00+09:00 OPEN",
                        "2026-11-22T11:00+09:00 CLOSED",
                        "2026-11-23T09:00+09:00 OPEN");
        assertThat(window.nextTransition(at("2026-11-22T09:30+09:00"))).hasValue(at("2026-11-22T10:00+09:00"));
    }

    @Test
    void spansThatTouchAreOneOpening() {
        Window window = daily(TOKYO, "20:00", "00:00")
                .daily(time("00:00"), time("06:00"))
                .build();
        assertThat(transitions(window, "2026-11-22T12:00+09:00", 2))
                .containsExactly("2026-11-22T20:00+09:00 OPEN", "2026-11-23T06:00+09:00 CLOSED");
    }

    @Test
    void aWindowOfAllHoursNeverChanges() {
        Window always = daily(CHICAGO, "00:00", "00:00").build();
        assertThat(always.at(at("2026-11-01T01:30-06:00"))).isEqualTo(Openness.OPEN);
        assertThat(always.nextTransition(at("2026-11-01T01:30-06:00"))).isEmpty();
        assertThat(always.nextOpen(at("2026-11-01T01:30-06:00"))).hasValue(at("2026-11-01T01:30-06:00"));
    }

    @Test
    void leavesOutHolidaysAndDoesNotKnowPastTheHorizon() {
        Holidays list = Holidays.of("jp", Map.of(LocalDate.parse("2026-11-23"), "勤労感謝の日"))
                .known(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
        Window office = Window.builder("office", TOKYO)
                .open(WEEKDAYS, time("09:00"), time("17:30"))
                .except(list)
                .build();
        assertThat(transitions(office, "2026-11-20T17:30+09:00", 2))
                .containsExactly("2026-11-24T09:00+09:00 OPEN", "2026-11-24T17:30+09:00 CLOSED");
        assertThat(transitions(office, "2026-11-30T17:30+09:00", 2))
                .containsExactly("2026-12-01T09:00+09:00 UNKNOWN", "2026-12-01T17:30+09:00 CLOSED");
        assertThat(office.at(at("2026-10-30T12:00+09:00"))).isEqualTo(Openness.UNKNOWN);
        assertThat(office.nextOpen(at("2026-11-23T12:00+09:00"))).hasValue(at("2026-11-24T09:00+09:00"));
        assertThat(office.nextOpen(at("2026-11-30T17:30+09:00"))).isEmpty();
        assertThat(office.holidays()).hasValue(list);
        assertThat(office).hasToString("office Asia/Tokyo [mon, tue, wed, thu, fri] 09:00-17:30 except jp");
    }

    @Test
    void opensOnHolidaysOnly() {
        Holidays list =
                Holidays.of("jp", Map.of(LocalDate.parse("2026-11-23"), "勤労感謝の日", LocalDate.parse("2029-01-01"), "元日"));
        Window window = daily(TOKYO, "22:00", "06:00").only(list).build();
        assertThat(transitions(window, "2026-11-23T06:00+09:00", 5))
                .containsExactly(
                        "2026-11-23T22:00+09:00 OPEN",
                        "2026-11-24T06:00+09:00 CLOSED",
                        "2029-01-01T22:00+09:00 OPEN",
                        "2029-01-02T06:00+09:00 CLOSED",
                        "2029-01-02T22:00+09:00 UNKNOWN");
        assertThat(window).hasToString("hours Asia/Tokyo [mon, tue, wed, thu, fri, sat, sun] 22:00-06:00 only jp");
    }

    @Test
    void tellsWhoWatchesWhatItIsAskedAndWhenTheAnswerChanges() {
        List<String> heard = new ArrayList<>();
        Window watched =
                daily(TOKYO, "09:00", "00:00").build().watched((at, next) -> heard.add(at + " " + next.orElseThrow()));
        assertThat(watched.at(Instant.parse("2026-11-22T00:00:00Z"))).isEqualTo(Openness.OPEN);
        assertThat(heard).containsExactly("2026-11-22T00:00:00Z 2026-11-22T15:00:00Z");
    }

    @Test
    void refusesWhatIsNoWindow() {
        assertThatThrownBy(() -> Window.builder("w", TOKYO).build())
                .hasMessage("window w is closed on every weekday, give it hours");
        assertThatThrownBy(() -> Window.builder("w", TOKYO).daily(time("09:00"), time("09:00")))
                .hasMessage("hours from 09:00 to 09:00 are no time at all, a whole day is 00:00 to 00:00");
        assertThatThrownBy(() -> Window.builder("w", TOKYO).open(Set.of(), time("09:00"), time("10:00")))
                .hasMessage("hours from 09:00 to 10:00 have no weekday, name at least one");
    }
}
