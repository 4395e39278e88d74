package io.github.hansho.reporting.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and times in words, from tables of our own: those of the platform change from one release to the next. */
final class Moments {

    private Moments() {}

    static String dateAndTime(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate() + " " + time(at, zone);
    }

    static String time(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDateTime wall = local.toLocalDateTime();
        LocalTime shown = wall.toLocalTime().truncatedTo(ChronoUnit.MILLIS);
        boolean twice = zone.getRules().getValidOffsets(wall).size() > 1;
        return twice ? shown + " (" + local.getOffset().getId() + ")" : shown.toString();
    }

    static String day(Instant at, ZoneId zone, Locale locale) {
        return day(at.atZone(zone).toLocalDate(), locale, "day.long");
    }

    static String shortDay(LocalDate date, Locale locale) {
        return day(date, locale, "day.short");
    }

    private static String day(LocalDate date, Locale locale, String pattern) {
        return Wording.TEXTS.in(
                locale,
                pattern,
                "year",
                date.getYear(),
                "month",
                Wording.TEXTS.in(locale, "month." + date.getMonthValue()),
                "day",
                date.getDayOfMonth(),
                "weekday",
                Wording.TEXTS.in(locale, "weekday." + date.getDayOfWeek().getValue()));
    }
}
