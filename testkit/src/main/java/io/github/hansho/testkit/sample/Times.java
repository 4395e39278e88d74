package io.github.hansho.testkit.sample;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;

/** Draws times. */
final class Times {

    private static final int FIRST = 2020;
    private static final int LAST = 2032;
    private static final List<Duration> NEAR = List.of(
            Duration.ZERO,
            Duration.ofSeconds(-1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(-30),
            Duration.ofMinutes(30),
            Duration.ofHours(-3));

    private final Samples samples;
    private final ZoneId zone;

    Times(Samples samples, ZoneId zone) {
        this.samples = samples;
        this.zone = zone;
    }

    ZonedDateTime time() {
        int kind = samples.between(0, 99);
        ZonedDateTime some = day().atStartOfDay(zone)
                .plusSeconds(samples.between(0, (int) Duration.ofHours(23).toSeconds()));
        if (kind < 25) {
            return near(change(some));
        } else if (kind < 45) {
            return near(day().atStartOfDay(zone));
        } else if (kind < 65) {
            return near(day().with(TemporalAdjusters.firstDayOfNextMonth()).atStartOfDay(zone));
        } else if (kind < 75) {
            return leapDay(some);
        }
        return some;
    }

    private LocalDate day() {
        return LocalDate.ofYearDay(samples.between(FIRST, LAST), samples.between(1, 365));
    }

    private ZonedDateTime near(ZonedDateTime time) {
        return time.plus(samples.oneOf(NEAR));
    }

    /** Where clocks never change, a midnight is awkward enough. */
    private ZonedDateTime change(ZonedDateTime some) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(some.toInstant());
        return next == null
                ? some.toLocalDate().atStartOfDay(zone)
                : next.getInstant().atZone(zone);
    }

    private ZonedDateTime leapDay(ZonedDateTime some) {
        int year = samples.between(FIRST, LAST);
        while (!Year.isLeap(year)) {
            year = year == LAST ? FIRST : year + 1;
        }
        return ZonedDateTime.of(LocalDate.of(year, 2, 29), some.toLocalTime(), zone);
    }
}
