package io.github.hansho.cli.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * A way of writing times: a pattern of {@link DateTimeFormatter}, or {@code iso}, {@code iso-local}, {@code epoch-seconds} or
 * {@code epoch-millis}.
 *
 * <p>Patterns are read strictly: there is no 30 February, and the year is the one that counts through zero, whether it is
 * written with {@code y} or with {@code u}. Names of months and days are English.
 *
 * @param text the pattern as given
 * @param formatter what reads it; empty for the two epochs
 * @param hasOffset whether a value carries its own offset or is a count since 1970
 * @param unit milliseconds per count for the two epochs; else 0
 */
record TimePattern(String text, Optional<DateTimeFormatter> formatter, boolean hasOffset, int unit) {

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it is none, or lacks a date or a time of day
     */
    static TimePattern of(String text) {
        return switch (text) {
            case "iso" -> formatted(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME, true);
            case "iso-local" -> formatted(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME, false);
            case "epoch-seconds" -> new TimePattern(text, Optional.empty(), true, 1_000);
            case "epoch-millis" -> new TimePattern(text, Optional.empty(), true, 1);
            default -> {
                DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                        .appendPattern(prolepticYears(text))
                        .toFormatter(Locale.ENGLISH)
                        .withResolverStyle(ResolverStyle.STRICT);
                yield formatted(text, formatter, carriesOffset(formatter));
            }
        };
    }

    private static TimePattern formatted(String text, DateTimeFormatter formatter, boolean hasOffset) {
        return new TimePattern(text, Optional.of(formatter.withResolverStyle(ResolverStyle.STRICT)), hasOffset, 0);
    }

    /** Writes a sample and reads it back, which fails early for a pattern without a date or a time of day. */
    private static boolean carriesOffset(DateTimeFormatter formatter) {
        OffsetDateTime sample = OffsetDateTime.of(2026, 11, 22, 13, 0, 0, 0, ZoneOffset.ofHours(9));
        try {
            TemporalAccessor read = formatter.parse(formatter.format(sample));
            LocalDateTime.of(LocalDate.from(read), LocalTime.from(read));
            return read.isSupported(ChronoField.OFFSET_SECONDS);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("it does not say date and time of day", e);
        }
    }

    /** The pattern with {@code u} for {@code y} outside of quoted words: strict reading wants an era beside {@code y}. */
    static String prolepticYears(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length());
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            quoted ^= c == '\'';
            out.append(c == 'y' && !quoted ? 'u' : c);
        }
        return out.toString();
    }
}
