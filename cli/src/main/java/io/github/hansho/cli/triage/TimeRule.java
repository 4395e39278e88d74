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
 * How a time is written.
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
     * @throws DateTimeException if it is none, has no zone, or is in a gap of the zone's clock
     */
    Instant read(String text) {
        return switch (format) {
            case ISO_8601 -> iso(text);
            case EPOCH_SECONDS -> epoch(text, 9);
            case EPOCH_MILLIS -> epoch(text, 6);
        };
    }

    private Instant iso(String text) {
        TemporalAccessor read = ISO.parseBest(text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
        if (read instanceof OffsetDateTime offset) {
            return offset.toInstant();
        }
        LocalDateTime local = (LocalDateTime) read;
        ZoneId of = zone.orElseThrow(() -> new DateTimeException("it has no zone, and the mapping names none"));
        if (of.getRules().getValidOffsets(local).isEmpty()) {
            throw new DateTimeException("clocks in " + of + " never showed it");
        }
        return local.atZone(of).toInstant();
    }

    private static Instant epoch(String text, int digits) {
        try {
            long nanos = new BigDecimal(text)
                    .movePointRight(digits)
                    .setScale(0, RoundingMode.DOWN)
                    .longValueExact();
            return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new DateTimeException("it is no number of " + (digits == 9 ? "seconds" : "milliseconds"), e);
        }
    }
}
