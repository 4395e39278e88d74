package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.calendar.Window;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a layer: {@code {weekly: [suzuki, ito], from: 2026-11-02T09:00}} or {@code {people: [desk], during: office}}.
 *
 * <p>A rotation begins with its first member at {@code from}, and there is nobody before; {@code anchor} moves the grid
 * without moving the beginning.
 */
final class LayerReader {

    private static final Map<String, Rotation.Unit> UNITS = Map.of(
            "hourly", Rotation.Unit.HOURS,
            "daily", Rotation.Unit.DAYS,
            "weekly", Rotation.Unit.WEEKS,
            "monthly", Rotation.Unit.MONTHS);
    private static final String PEOPLE = "people";
    private static final Set<String> WHO = Set.of("hourly", "daily", "weekly", "monthly", PEOPLE);
    private static final Set<String> KEYS =
            Set.of("hourly", "daily", "weekly", "monthly", PEOPLE, "every", "anchor", "from", "to", "during");

    private final Reading reading;
    private final ZoneId zone;
    private final WallClock clock;

    LayerReader(Reading reading, ZoneId zone, WallClock clock) {
        this.reading = reading;
        this.zone = zone;
        this.clock = clock;
    }

    Optional<Layer> read(YamlMap map) {
        map.only(KEYS);
        Optional<Instant> from = map.find("from").flatMap(node -> Times.instant(node, zone, clock));
        Optional<Instant> to = map.find("to").flatMap(node -> Times.instant(node, zone, clock));
        boolean ordered = Order.check(map, from, to);
        Optional<Window> during = map.find("during").flatMap(this::window);
        Optional<Layer> layer = people(map);
        if (layer.isEmpty() || !ordered || (map.find("during").isPresent() && during.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Layer(layer.get().rotation(), layer.get().fixed(), during, from, to));
    }

    private Optional<Window> window(YamlNode node) {
        return node.asText().flatMap(name -> {
            if (!reading.windows().containsKey(name)) {
                node.reportUnknown(
                        Words.label("window"), name, reading.windows().keySet());
            }
            return reading.windows().getOrDefault(name, Optional.empty());
        });
    }

    private Optional<Layer> people(YamlMap map) {
        List<String> who = map.entries().keySet().stream().filter(WHO::contains).toList();
        if (who.size() != 1) {
            map.report(Words.of("one-duty", "count", who.size()));
            return Optional.empty();
        }
        String key = who.get(0);
        List<String> members = map.find(key).map(reading.names()::members).orElse(List.of());
        Rotation.Unit unit = UNITS.get(key);
        if (unit == null) {
            for (String useless : List.of("every", "anchor")) {
                if (map.find(useless).isPresent()) {
                    map.placeOf(useless).report(Words.of("no-turns", "key", useless));
                }
            }
            return members.isEmpty() ? Optional.empty() : Optional.of(Layer.of(members));
        }
        Optional<Integer> length = length(map);
        return anchor(map, key)
                .filter(known -> !members.isEmpty())
                .flatMap(anchor -> length.map(units ->
                        Layer.of(Rotation.of(zone, anchor, units, unit, members).clock(clock))));
    }

    private Optional<LocalDateTime> anchor(YamlMap map, String key) {
        Optional<? extends YamlNode> node = map.find("anchor").or(() -> map.find("from"));
        if (node.isEmpty()) {
            map.placeOf(key).report(Words.of("no-anchor"));
        }
        return node.flatMap(at -> Times.local(at, zone));
    }

    private static Optional<Integer> length(YamlMap map) {
        Optional<YamlNode> node = map.find("every");
        if (node.isEmpty()) {
            return Optional.of(1);
        }
        return node.get()
                .asCount()
                .filter(units -> {
                    boolean fits = units >= 1 && units <= Rotation.LONGEST;
                    if (!fits) {
                        node.get().report(Words.of("bad-length", "value", units, "limit", Rotation.LONGEST));
                    }
                    return fits;
                })
                .map(Long::intValue);
    }
}
