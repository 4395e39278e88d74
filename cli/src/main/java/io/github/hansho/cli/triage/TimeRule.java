package io.github.hansho.cli.triage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * How a time is written. A local time that occurred twice is the earlier of the two.
 *
 * @param path where it stands
 * @param format how it is written
 * @param zone the zone of times that are written without one
 */
record TimeRule(JsonPath path, Format format, Optional<ZoneId> zone) {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final Instant UNTIL = Instant.parse("2200-01-01T00:00:00Z");
    private static final int DIGITS = 40;

    /** The ways in which times are written. */
    enum Format {
        /** ISO 8601, with an offset in any of its spellings or none. */
        ISO_8601,
        /** Seconds since 1970, with a fraction or not. */
        EPOCH_SECONDS,
        /** Milliseconds since 1970. */
        EPOCH_MILLIS
    }

    /**
     * Reads a time.
     *
     * @throws UnreadableTimeException if it is none, has no zone, is in a gap of the zone's clock, or is not from 1970 to 2199
     */
    Instant read(String text) {
        Instant at = switch (format) {
            case ISO_8601 -> iso(text);
            case EPOCH_SECONDS -> epoch(text, 9, "time-no-seconds");
            case EPOCH_MILLIS -> epoch(text, 6, "time-no-millis");
        };
        if (at.isBefore(Instant.EPOCH) || !at.isBefore(UNTIL)) {
            throw new UnreadableTimeException("time-too-far", text);
        }
        return at;
    }

    private Instant iso(String text) {
        TemporalAccessor read;
        try {
            read = ISO.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException e) {
            throw new UnreadableTimeException("time-no-iso", text, e);
        }
        if (read instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        LocalDateTime local = (LocalDateTime) read;
        ZoneId of = zone.orElseThrow(() -> new UnreadableTimeException("time-no-zone", text));
        if (of.getRules().getValidOffsets(local).isEmpty()) {
            throw new UnreadableTimeException("time-in-gap", text, of);
        }
        return local.atZone(of).toInstant();
    }

    /** Looks at the number of digits first: a short text such as 1e999999999 is a number of a billion digits. */
    private static Instant epoch(String text, int shift, String otherwise) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
                throw new UnreadableTimeException(otherwise, text);
            }
            long nanos =
                    number.movePointRight(shift).setScale(0, RoundingMode.DOWN).longValueExact();
            return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new UnreadableTimeException(otherwise, text, e);
        }
    }
}
