package io.github.hansho.reporting.document;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The distance between two labels of a scale, in local time.
 *
 * @param seconds the distance when it is at most some days; 0 otherwise
 * @param months the distance when it is longer; 0 otherwise
 */
record Step(long seconds, long months) {

    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long MONTH = DAY * 30;
    private static final List<Long> SECONDS = List.of(
            1L, 5L, 15L, 30L, 60L, 120L, 300L, 600L, 900L, 1800L, 3600L, 7200L, 10_800L, 21_600L, 43_200L, DAY, 2 * DAY,
            7 * DAY, 14 * DAY);
    private static final List<Long> MONTHS = List.of(1L, 3L, 6L, 12L, 24L, 60L, 120L, 240L, 600L, 1200L);

    /** Returns the shortest step that is not shorter than that many seconds. */
    static Step coarserThan(long least) {
        for (long seconds : SECONDS) {
            if (seconds >= least) {
                return new Step(seconds, 0);
            }
        }
        for (long months : MONTHS) {
            if (months * MONTH >= least) {
                return new Step(0, months);
            }
        }
        long months = 1200;
        while (months * MONTH < least && months < Integer.MAX_VALUE) {
            months *= 10;
        }
        return new Step(0, months);
    }

    /** Returns whether labels are a day apart or more, so that they are dates. */
    boolean days() {
        return months > 0 || seconds >= DAY;
    }

    /** Returns the last full step at or before a local time. */
    ZonedDateTime floor(ZonedDateTime at) {
        LocalDateTime local = at.toLocalDateTime();
        if (months > 0) {
            long month = local.getYear() * 12L + local.getMonthValue() - 1;
            long full = Math.floorDiv(month, months) * months;
            LocalDateTime start =
                    LocalDateTime.of((int) Math.floorDiv(full, 12L), (int) Math.floorMod(full, 12L) + 1, 1, 0, 0);
            return start.atZone(at.getZone());
        }
        if (seconds >= DAY) {
            long day = local.toLocalDate().toEpochDay();
            return local.toLocalDate()
                    .minusDays(Math.floorMod(day, seconds / DAY))
                    .atStartOfDay(at.getZone());
        }
        long second = local.toLocalTime().toSecondOfDay();
        return local.with(LocalTime.ofSecondOfDay(second - second % seconds)).atZone(at.getZone());
    }

    /** Returns the next full step, which is later even where a clock is put back. */
    ZonedDateTime next(ZonedDateTime at) {
        ZonedDateTime next = months > 0
                ? at.plusMonths(months)
                : seconds >= DAY ? at.plusDays(seconds / DAY) : floor(at.plusSeconds(seconds));
        return next.isAfter(at) ? next : at.plusSeconds(Math.max(1, seconds));
    }
}
