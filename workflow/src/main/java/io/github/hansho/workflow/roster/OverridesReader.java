package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads overrides, and checks that they concern somebody of the roster and do not contradict each other. */
final class OverridesReader {

    private static final Set<String> KINDS = Set.of("add", "replace", "remove");

    private final Reading reading;
    private final ZoneId zone;
    private final WallClock clock;
    private final List<Layer> layers;
    private final boolean allLayers;
    private final List<RosterOverride> read = new ArrayList<>();
    private final List<YamlMap> places = new ArrayList<>();

    OverridesReader(Reading reading, ZoneId zone, WallClock clock, List<Layer> layers, boolean allLayers) {
        this.reading = reading;
        this.zone = zone;
        this.clock = clock;
        this.layers = layers;
        this.allLayers = allLayers;
    }

    /** Reads all of them into a roster; returns whether none is wrong. */
    boolean read(List<? extends YamlNode> nodes, Roster.Builder roster) {
        nodes.forEach(node -> node.asMap()
                .ifPresent(map -> one(map).ifPresent(override -> {
                    read.add(override);
                    places.add(map);
                })));
        List<Overrides.Conflict> conflicts = Overrides.conflicts(read);
        conflicts.forEach(this::conflict);
        if (allLayers) {
            for (int i = 0; i < read.size(); i++) {
                concernsSomebody(read.get(i), places.get(i));
            }
        }
        read.forEach(roster::override);
        return conflicts.isEmpty() && read.size() == nodes.size();
    }

    private Optional<RosterOverride> one(YamlMap map) {
        map.only(Set.of("from", "to", "add", "replace", "by", "remove"));
        Optional<Instant> from = map.need("from").flatMap(node -> Times.instant(node, zone, clock));
        Optional<Instant> to = map.need("to").flatMap(node -> Times.instant(node, zone, clock));
        List<String> kinds =
                map.entries().keySet().stream().filter(KINDS::contains).toList();
        if (kinds.size() != 1) {
            map.report(Words.of("one-override", "count", kinds.size()));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        Optional<String> person = map.find(kind).flatMap(reading.names()::person);
        Optional<String> by =
                kind.equals("replace") ? map.need("by").flatMap(reading.names()::person) : Optional.empty();
        if (!kind.equals("replace") && map.find("by").isPresent()) {
            map.placeOf("by").report(Words.of("by-without-replace"));
        }
        if (person.isPresent() && person.equals(by)) {
            map.placeOf("by").report(Words.of("replaced-by-same", "person", person.get()));
            return Optional.empty();
        }
        boolean whole = from.isPresent() && to.isPresent() && person.isPresent();
        if (!Order.check(map, from, to) || !whole || (kind.equals("replace") && by.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                kind.equals("add")
                        ? RosterOverride.add(from.get(), to.get(), person.get())
                        : new RosterOverride(from.get(), to.get(), person, by));
    }

    private void conflict(Overrides.Conflict conflict) {
        YamlMap later = places.get(conflict.second());
        later.report(Words.of(
                read.get(conflict.first()).equals(read.get(conflict.second())) ? "override-twice" : "override-conflict",
                "person",
                read.get(conflict.second()).subject(),
                "line",
                places.get(conflict.first()).place().line()));
    }

    /** Reports who is replaced or removed but never on call, or only when no layer is valid. */
    private void concernsSomebody(RosterOverride override, YamlMap map) {
        if (override.whom().isEmpty()) {
            return;
        }
        String whom = override.whom().get();
        Set<String> everybody = new TreeSet<>();
        layers.forEach(layer -> everybody.addAll(layer.everybody()));
        if (!everybody.contains(whom)) {
            map.find(override.by().isPresent() ? "replace" : "remove")
                    .ifPresent(node -> node.reportUnknown(Words.label("person-of-roster"), whom, everybody));
        } else if (layers.stream().noneMatch(layer -> overlaps(layer, override))) {
            map.report(Words.of("override-outside", "from", override.from(), "to", override.to()));
        }
    }

    private static boolean overlaps(Layer layer, RosterOverride override) {
        return layer.from().filter(from -> !from.isBefore(override.to())).isEmpty()
                && layer.to().filter(to -> !to.isAfter(override.from())).isEmpty();
    }
}
