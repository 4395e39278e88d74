package io.github.hansho.workflow.roster;

import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.HolidaysException;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads lists of holidays, then the windows that look at them. */
final class CalendarsReader {

    private final Reading reading;
    private final Map<String, String> resources;
    private final Map<String, Holidays> lists = new LinkedHashMap<>();

    CalendarsReader(Reading reading, Map<String, String> resources) {
        this.reading = reading;
        this.resources = resources;
    }

    void read(YamlMap section) {
        Set<String> named = new TreeSet<>();
        Map<String, YamlMap> windows = new LinkedHashMap<>();
        section.entries()
                .forEach((name, node) -> node.asMap().ifPresent(map -> {
                    if (map.find("holidays").isPresent()) {
                        named.add(name);
                        holidays(name, map).ifPresent(list -> {
                            lists.put(name, list);
                            reading.directory().holidays(list);
                        });
                    } else {
                        windows.put(name, map);
                    }
                }));
        windows.forEach((name, map) -> {
            Optional<Window> window = new WindowReader(reading, named, lists).read(name, map);
            reading.windows().put(name, window);
            window.ifPresent(reading.directory()::window);
        });
    }

    private Optional<Holidays> holidays(String name, YamlMap map) {
        map.only(Set.of("holidays", "knownFrom", "knownUntil"));
        Optional<LocalDate> from = map.find("knownFrom").flatMap(Times::date);
        Optional<LocalDate> until = map.find("knownUntil").flatMap(Times::date);
        return map.find("holidays").flatMap(node -> days(name, node)).flatMap(list -> {
            LocalDate first = from.orElse(list.knownFrom());
            LocalDate last = until.orElse(list.knownUntil());
            if (first.isAfter(list.knownFrom()) || last.isBefore(list.knownUntil())) {
                map.report(Words.of(
                        "horizon", "from", first, "until", last, "first", list.knownFrom(), "last", list.knownUntil()));
                return Optional.empty();
            }
            return Optional.of(list.known(first, last));
        });
    }

    private Optional<Holidays> days(String name, YamlNode node) {
        if (node instanceof YamlScalar file) {
            return file.asText().flatMap(resource -> named(name, file, resource));
        }
        Map<LocalDate, String> days = new LinkedHashMap<>();
        if (node instanceof YamlMap map) {
            map.entries()
                    .forEach((text, label) -> Times.date(label, text)
                            .ifPresent(date -> label.asText().ifPresent(word -> days.put(date, word))));
        } else {
            node.items().forEach(item -> Times.date(item).ifPresent(date -> days.put(date, date.toString())));
        }
        if (days.isEmpty()) {
            node.report(Words.of("no-holidays"));
            return Optional.empty();
        }
        return Optional.of(Holidays.of(name, days));
    }

    private Optional<Holidays> named(String name, YamlNode node, String resource) {
        String text = resources.get(resource);
        if (text == null) {
            node.reportUnknown(Words.label("holidays-file"), resource, new TreeSet<>(resources.keySet()));
            return Optional.empty();
        }
        try {
            return Optional.of(Holidays.of(name, Holidays.csv(resource, text).days()));
        } catch (HolidaysException e) {
            e.problems()
                    .forEach(problem -> node.report(Words.of(
                            "holidays-wrong",
                            "problem",
                            Label.of(problem.in(Locale.ENGLISH), problem.in(Locale.JAPANESE)))));
            return Optional.empty();
        }
    }
}
