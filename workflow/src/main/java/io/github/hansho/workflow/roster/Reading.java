package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.GapPolicy;
import io.github.hansho.workflow.calendar.OverlapPolicy;
import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the readers of the sections share: names, windows, the zone of what names none, and the directory so far. */
final class Reading {

    private final Optional<ZoneId> zone;
    private final DirectoryBuilder directory;
    private final Names names;
    private final Map<String, Optional<Window>> windows = new LinkedHashMap<>();

    Reading(Optional<ZoneId> zone, DirectoryBuilder directory) {
        this.zone = zone;
        this.directory = directory;
        this.names = new Names(directory);
    }

    DirectoryBuilder directory() {
        return directory;
    }

    Names names() {
        return names;
    }

    /** The windows by name, also those that could not be read. */
    Map<String, Optional<Window>> windows() {
        return windows;
    }

    /** Returns the zone that a map names, or the one for what names none; one of them is needed. */
    Optional<ZoneId> zone(YamlMap map) {
        return zone.isPresent() && map.find("zone").isEmpty()
                ? zone
                : map.need("zone").flatMap(Times::zone);
    }

    /** Returns how times are read where the clocks are changed. */
    static WallClock clock(YamlMap map) {
        return new WallClock(
                constant(map, "gap", GapPolicy.values()).orElse(WallClock.DEFAULT.gap()),
                constant(map, "overlap", OverlapPolicy.values()).orElse(WallClock.DEFAULT.overlap()));
    }

    /** Reads one of an enum's constants, written in small letters with hyphens. */
    static <E extends Enum<E>> Optional<E> constant(YamlMap map, String key, E[] all) {
        return map.find(key).flatMap(node -> node.asText().flatMap(text -> constant(node, key, text, all)));
    }

    private static <E extends Enum<E>> Optional<E> constant(YamlNode node, String key, String text, E[] all) {
        Map<String, E> byCode = new LinkedHashMap<>();
        for (E one : all) {
            byCode.put(one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one);
        }
        if (!byCode.containsKey(text)) {
            node.reportUnknown(Words.label(key), text, List.copyOf(byCode.keySet()));
        }
        return Optional.ofNullable(byCode.get(text));
    }
}
