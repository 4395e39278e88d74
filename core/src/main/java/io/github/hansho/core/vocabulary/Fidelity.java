package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * How exactly a time is known, in the units of the STIX 2.1 incident extension; the finest comes first.
 *
 * <p>A time of a fidelity is an interval, and it always holds the instant that it was made from. Second, minute and hour
 * have their exact length, cut at the offset in force at the instant. Day, month and year are those of the local
 * calendar, so that a day may have 23 or 25 hours.
 */
public enum Fidelity implements Coded {
    /** Known to the second. */
    SECOND(ChronoUnit.SECONDS),
    /** Known to the minute. */
    MINUTE(ChronoUnit.MINUTES),
    /** Known to the hour. */
    HOUR(ChronoUnit.HOURS),
    /** Known to the calendar day. */
    DAY(ChronoUnit.DAYS),
    /** Known to the calendar month. */
    MONTH(ChronoUnit.MONTHS),
    /** Known to the calendar year. */
    YEAR(ChronoUnit.YEARS);

    private static final Codes<Fidelity> CODES = Codes.kebab(Fidelity.class);

    private final ChronoUnit unit;

    Fidelity(ChronoUnit unit) {
        this.unit = unit;
    }

    /**
     * Reads a fidelity from its code.
     *
     * @throws UnknownCodeException if no fidelity has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fidelity of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }

    /** Returns the interval that the instant stands for in UTC. */
    public Interval around(Instant instant) {
        return around(instant, ZoneOffset.UTC);
    }

    /**
     * Returns the interval that the instant stands for in a zone.
     *
     * @throws java.time.DateTimeException if the instant lies beyond the years that a calendar date can have
     */
    public Interval around(Instant instant, ZoneId zone) {
        if (unit.isTimeBased()) {
            OffsetDateTime from = OffsetDateTime.ofInstant(
                            instant, zone.getRules().getOffset(instant))
                    .truncatedTo(unit);
            return new Interval(from.toInstant(), from.plus(1, unit).toInstant());
        }
        LocalDate date = LocalDate.ofInstant(instant, zone);
        LocalDate first = this == DAY ? date : date.withDayOfMonth(1);
        LocalDate from = this == YEAR ? first.withMonth(1) : first;
        return new Interval(from.atStartOfDay(zone).toInstant(), endBefore(from.plus(1, unit), zone));
    }

    /** Clocks put back over midnight bring the old day back for a while; it ends when it ends for good. */
    private static Instant endBefore(LocalDate next, ZoneId zone) {
        LocalDateTime midnight = next.atStartOfDay();
        ZonedDateTime end = next.atStartOfDay(zone);
        ZoneOffsetTransition change = zone.getRules().getTransition(midnight);
        boolean comesBack = change != null
                && change.isOverlap()
                && change.getDateTimeAfter().toLocalDate().isBefore(next);
        return (comesBack ? end.withLaterOffsetAtOverlap() : end).toInstant();
    }
}
