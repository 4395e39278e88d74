package io.github.hansho.workflow.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Hours of some weekdays; those that end at or before their beginning end on the next day, and midnight to midnight is
 * the whole day.
 */
record Span(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    Span {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "hours from " + from + " to " + to + " have no weekday, name at least one");
        }
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException(
                    "hours from " + from + " to " + to + " are no time at all, a whole day is 00:00 to 00:00");
        }
        days = Set.copyOf(days);
    }

    Instant start(LocalDate day, ZoneId zone, WallClock clock) {
        return clock.instant(day.atTime(from), zone);
    }

    Instant end(LocalDate day, ZoneId zone, WallClock clock) {
        return clock.instant((to.isAfter(from) ? day : day.plusDays(1)).atTime(to), zone);
    }

    @Override
    public String toString() {
        return days.stream()
                        .sorted()
                        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .toList() + " " + from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
    }
}
