package io.github.hansho.cli.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** Reads options that are a time. */
public final class TimeOption {

    private TimeOption() {}

    /**
     * Reads an instant with its offset, or a local time or date in a zone; a date means its beginning.
     *
     * @throws BadInputException if it is none of these
     */
    public static Instant read(String option, String text, ZoneId zone) {
        try {
            if (text.length() <= "2026-11-22".length()) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
            return hasOffset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new BadInputException(
                    List.of(new Problem(option, 0, 0, FileTrouble.TEXTS.message("time-option", "value", text))));
        }
    }
}
