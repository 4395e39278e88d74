package io.github.hansho.workflow.plan;

import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.Lifecycles;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlScalar;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lifecycle for all kinds and those of single kinds, written out or used by name. */
final class LifecyclesReader {

    private final YamlMap plan;
    private final PlanRef ref;
    private final Map<String, YamlMap> written = new LinkedHashMap<>();
    private final Map<Kind, Lifecycle> byKind = new EnumMap<>(Kind.class);
    private Optional<Lifecycle> general = Optional.empty();

    LifecyclesReader(YamlMap plan, PlanRef ref) {
        this.plan = plan;
        this.ref = ref;
        plan.map("lifecycle").ifPresent(map -> written.put("", map));
        plan.map("lifecycles")
                .ifPresent(kinds ->
                        kinds.entries().forEach((kind, node) -> node.asMap().ifPresent(map -> written.put(kind, map))));
    }

    /** Returns the ids of the states of all lifecycles, before anything else of them is read. */
    List<String> states() {
        Set<String> ids = new LinkedHashSet<>();
        written.values().forEach(map -> {
            map.find("states")
                    .filter(YamlMap.class::isInstance)
                    .ifPresent(states -> ids.addAll(((YamlMap) states).entries().keySet()));
            used(map)
                    .filter(Lifecycles.ids()::contains)
                    .ifPresent(id -> Lifecycles.named(id).states().stream()
                            .map(State::id)
                            .forEach(ids::add));
        });
        if (written.isEmpty()) {
            Lifecycles.named("hansho").states().stream().map(State::id).forEach(ids::add);
        }
        return List.copyOf(ids);
    }

    private static Optional<String> used(YamlMap map) {
        return map.find("use").filter(YamlScalar.class::isInstance).map(node -> ((YamlScalar) node).raw());
    }

    void read(Conditions conditions) {
        written.forEach((kind, map) -> {
            Optional<Lifecycle> read = read(kind, map, conditions);
            if (kind.isEmpty()) {
                general = read;
            } else {
                kind(kind).ifPresent(known -> read.ifPresent(lifecycle -> byKind.put(known, lifecycle)));
            }
        });
        if (!written.containsKey("")) {
            general = Optional.of(Lifecycles.named("hansho", conditions));
        }
    }

    private Optional<Lifecycle> read(String kind, YamlMap map, Conditions conditions) {
        if (map.find("use").isEmpty()) {
            String id = kind.isEmpty() ? ref.id() : ref.id() + "-" + kind;
            return Lifecycle.read(map, conditions, id, ref.version());
        }
        map.only(Set.of("use"));
        return map.find("use")
                .flatMap(node -> Codes.oneOf(node, Words.label("lifecycle"), Lifecycles.ids()))
                .map(id -> Lifecycles.named(id, conditions));
    }

    private Optional<Kind> kind(String code) {
        Optional<Kind> kind = List.of(Kind.values()).stream()
                .filter(k -> k.code().equals(code))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> codes = List.of(Kind.values()).stream().map(Kind::code).toList();
            plan.map("lifecycles").ifPresent(map -> map.placeOf(code).reportUnknown(Words.label("kind"), code, codes));
        }
        return kind;
    }

    Optional<Lifecycle> general() {
        return general;
    }

    Map<Kind, Lifecycle> byKind() {
        return byKind;
    }
}
