package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads dates, times and zones; a time without an offset is meant in the zone given. */
final class Times {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LOCAL = Pattern.compile(DATE + "T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern OFFSET = Pattern.compile(LOCAL + "(Z|[+-][0-9]{2}:[0-9]{2})");

    private Times() {}

    static Optional<ZoneId> zone(YamlNode node) {
        return node.asText().flatMap(name -> tried(node, name, ZoneId::of, "no-zone"));
    }

    static Optional<LocalDate> date(YamlNode node) {
        return node.asText().flatMap(text -> date(node, text));
    }

    static Optional<LocalDate> date(YamlNode node, String text) {
        return tried(node, text, Times::dateOf, "no-date");
    }

    static Optional<LocalDateTime> local(YamlNode node, ZoneId zone) {
        return node.asText().flatMap(text -> tried(node, text, time -> localOf(time, zone), "no-instant"));
    }

    static Optional<Instant> instant(YamlNode node, ZoneId zone, WallClock clock) {
        return node.asText()
                .flatMap(text -> tried(
                        node,
                        text,
                        time -> OFFSET.matcher(time).matches()
                                ? OffsetDateTime.parse(time).toInstant()
                                : clock.instant(localOf(time, zone), zone),
                        "no-instant"));
    }

    private static LocalDateTime localOf(String text, ZoneId zone) {
        if (DATE.matcher(text).matches()) {
            return dateOf(text).atStartOfDay();
        }
        if (OFFSET.matcher(text).matches()) {
            return OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
        }
        if (!LOCAL.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return LocalDateTime.parse(text);
    }

    private static LocalDate dateOf(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    private static <T> Optional<T> tried(YamlNode node, String text, Function<String, T> reading, String problem) {
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException notOne) {
            node.report(Words.of(problem, "value", text));
            return Optional.empty();
        }
    }
}
