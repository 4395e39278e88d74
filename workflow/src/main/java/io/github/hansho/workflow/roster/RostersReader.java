package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rosters, and checks that their fallbacks lead to somebody. */
final class RostersReader {

    private static final Set<String> KEYS =
            Set.of("label", "zone", "fallback", "combine", "layers", "overrides", "gap", "overlap");

    private final Reading reading;
    private final Map<String, YamlNode> fallbacks = new LinkedHashMap<>();

    RostersReader(Reading reading) {
        this.reading = reading;
    }

    void read(YamlMap section) {
        section.entries()
                .forEach((id, node) ->
                        node.asMap().flatMap(map -> roster(id, map)).ifPresent(reading.directory()::roster));
        fallbacks();
    }

    private Optional<Roster> roster(String id, YamlMap map) {
        map.only(KEYS);
        map.find("fallback").ifPresent(node -> fallbacks.put(id, node));
        Optional<ZoneId> named = reading.zone(map);
        ZoneId zone = named.orElse(ZoneId.of("UTC"));
        WallClock clock = Reading.clock(map);
        Roster.Builder roster = Roster.builder(id, zone).label(map.label("label", id));
        Reading.constant(map, "combine", Combination.values()).ifPresent(roster::combination);
        map.text("fallback").ifPresent(roster::fallback);
        List<? extends YamlNode> nodes = map.items("layers");
        if (nodes.isEmpty()) {
            map.report(Words.of("no-layers", "roster", id));
        }
        LayerReader layers = new LayerReader(reading, zone, clock);
        List<Layer> read = new ArrayList<>();
        nodes.forEach(node -> node.asMap().flatMap(layers::read).ifPresent(read::add));
        OverridesReader overrides = new OverridesReader(reading, zone, clock, read, read.size() == nodes.size());
        boolean fits = overrides.read(map.items("overrides"), roster);
        if (named.isEmpty() || !fits || read.isEmpty()) {
            return Optional.empty();
        }
        read.forEach(roster::layer);
        return Optional.of(roster.build());
    }

    private void fallbacks() {
        Map<String, String> next = new LinkedHashMap<>();
        fallbacks.forEach((id, node) -> node.asText().ifPresent(target -> {
            if (reading.names().targets().contains(target)) {
                next.put(id, target);
            } else {
                node.reportUnknown(
                        Words.label("fallback"), target, reading.names().targets());
            }
        }));
        Fallbacks.cycles(next).forEach(cycle -> {
            YamlNode at = fallbacks.get(cycle.get(0));
            if (at != null) {
                at.report(Words.of("fallback-cycle", "cycle", String.join(" → ", cycle)));
            }
        });
    }
}
