package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.Holidays;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a window: {@code open: {mon-fri: "09:00-17:30"}}, in a zone, with or without holidays. */
final class WindowReader {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern HOURS =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");

    private final Reading reading;
    private final Set<String> named;
    private final Map<String, Holidays> lists;

    WindowReader(Reading reading, Set<String> named, Map<String, Holidays> lists) {
        this.reading = reading;
        this.named = named;
        this.lists = lists;
    }

    Optional<Window> read(String name, YamlMap map) {
        map.only(Set.of("zone", "open", "except", "only", "gap", "overlap"), Set.of());
        Optional<ZoneId> zone = reading.zone(map);
        Window.Builder window =
                Window.builder(name, zone.orElse(ZoneId.of("UTC"))).clock(Reading.clock(map));
        boolean whole = map.need("open")
                .flatMap(YamlNode::asMap)
                .filter(open -> hours(open, window))
                .isPresent();
        if (map.find("except").isPresent() && map.find("only").isPresent()) {
            map.placeOf("only").report(Words.of("except-and-only"));
        }
        Optional<Holidays> except = list(map, "except");
        Optional<Holidays> only = list(map, "only");
        except.ifPresent(window::except);
        only.ifPresent(window::only);
        return whole && zone.isPresent() ? Optional.of(window.build()) : Optional.empty();
    }

    private Optional<Holidays> list(YamlMap map, String key) {
        return map.find(key)
                .flatMap(node -> node.asText().flatMap(name -> {
                    if (!named.contains(name)) {
                        node.reportUnknown(Words.label("holidays"), name, named);
                    }
                    return Optional.ofNullable(lists.get(name));
                }));
    }

    private static boolean hours(YamlMap open, Window.Builder window) {
        int spans = open.entries().values().stream()
                .mapToInt(node -> node.items().size())
                .sum();
        if (spans == 0) {
            open.report(Words.of("always-closed"));
            return false;
        }
        boolean whole = true;
        for (Map.Entry<String, YamlNode> entry : open.entries().entrySet()) {
            Set<DayOfWeek> days = days(entry.getKey());
            if (days.isEmpty()) {
                open.placeOf(entry.getKey()).report(Words.of("no-days", "value", entry.getKey()));
            }
            for (YamlNode node : entry.getValue().items()) {
                whole &= node.asText()
                        .filter(text -> span(node, text, days, window))
                        .isPresent();
            }
            whole &= !days.isEmpty();
        }
        return whole;
    }

    private static boolean span(YamlNode node, String text, Set<DayOfWeek> days, Window.Builder window) {
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            node.report(Words.of("no-hours", "value", text));
            return false;
        }
        LocalTime from = LocalTime.of(Integer.parseInt(hours.group(1)), Integer.parseInt(hours.group(2)));
        LocalTime to = hours.group(3) == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(hours.group(3)), Integer.parseInt(hours.group(4)));
        if (hours.group(3) != null && from.equals(to)) {
            node.report(Words.of("empty-hours", "value", text));
            return false;
        }
        if (!days.isEmpty()) {
            window.open(days, from, to);
        }
        return true;
    }

    /** Reads {@code mon-fri}, {@code sat}, {@code mon,wed,fri-sun} or {@code daily}; none if it is not that. */
    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text.equals("daily")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            int first = DAYS.indexOf(ends[0]);
            int last = DAYS.indexOf(ends[ends.length - 1]);
            if (first < 0 || last < 0 || ends.length > 2) {
                return Set.of();
            }
            DayOfWeek day = DayOfWeek.of(first + 1);
            days.add(day);
            while (day.getValue() != last + 1) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }
}
