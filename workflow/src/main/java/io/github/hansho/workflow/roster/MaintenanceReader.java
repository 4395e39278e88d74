package io.github.hansho.workflow.roster;

import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.calendar.WallClock;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads announced work. */
final class MaintenanceReader {

    private final Reading reading;
    private final Set<String> ids = new HashSet<>();

    MaintenanceReader(Reading reading) {
        this.reading = reading;
    }

    void read(List<? extends YamlNode> nodes) {
        nodes.forEach(node -> node.asMap().flatMap(this::one).ifPresent(reading.directory()::maintenance));
    }

    private Optional<Maintenance> one(YamlMap map) {
        map.only(Set.of("id", "from", "to", "zone", "constituency", "reason"));
        Optional<String> id = map.need("id")
                .flatMap(node -> node.asText().filter(text -> {
                    boolean fresh = ids.add(text);
                    if (!fresh) {
                        node.report(Words.of("maintenance-twice", "id", text));
                    }
                    return fresh;
                }));
        Optional<ZoneId> zone = reading.zone(map);
        ZoneId at = zone.orElse(ZoneId.of("UTC"));
        Optional<Instant> from = map.need("from").flatMap(node -> Times.instant(node, at, WallClock.DEFAULT));
        Optional<Instant> to = map.need("to").flatMap(node -> Times.instant(node, at, WallClock.DEFAULT));
        Optional<Label> reason = map.need("reason").flatMap(YamlNode::asLabel);
        if (!Order.check(map, from, to)
                || id.isEmpty()
                || zone.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Maintenance(id.get(), from.get(), to.get(), map.text("constituency"), reason.get()));
    }
}
