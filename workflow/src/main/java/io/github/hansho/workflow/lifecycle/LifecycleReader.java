package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Coded;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.yaml.YamlMap;
import io.github.hansho.workflow.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a lifecycle from YAML. */
final class LifecycleReader {

    private static final Set<String> KEYS =
            Set.of("id", "version", "label", "superseded", "initial", "entry", "states", "groups", "moves", "renamed");
    private static final Set<String> STATE_KEYS = Set.of("phase", "label", "waiting", "description");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?");

    private final Draft draft;

    private LifecycleReader(YamlMap map) {
        this.draft = new Draft(Site.of(map.placeOf("states")));
    }

    static Optional<Lifecycle> read(YamlMap map, Conditions conditions, LifecycleRef otherwise) {
        map.only(KEYS);
        LifecycleReader reader = new LifecycleReader(map);
        Draft draft = reader.draft;
        draft.id = map.text("id").orElse(otherwise.id());
        draft.version = map.text("version").orElse(otherwise.version());
        draft.label = map.label("label", draft.id);
        draft.superseded = map.find("superseded").flatMap(YamlNode::asLabel);
        map.need("states").flatMap(YamlNode::asMap).ifPresent(reader::states);
        draft.initial = map.text("initial")
                .orElseGet(() -> draft.states.keySet().stream().findFirst().orElse(""));
        draft.initialSite = Site.of(map.find("initial").map(YamlNode::place).orElse(map.place()));
        map.items("entry")
                .forEach(entry -> entry.asText().ifPresent(state -> {
                    draft.entries.add(state);
                    draft.sites.put("entry " + state, Site.of(entry.place()));
                }));
        map.map("groups").ifPresent(reader::groups);
        map.items("moves").forEach(move -> MoveReader.read(move, conditions).ifPresent(draft.moves::add));
        map.map("renamed")
                .ifPresent(renamed -> renamed.entries().forEach((old, now) -> {
                    draft.sites.put("renamed " + old, Site.of(renamed.placeOf(old)));
                    now.asText().ifPresent(state -> draft.renamed.put(old, state));
                }));
        if (map.find("states").isEmpty()) {
            return Optional.empty();
        }
        Map<String, Node> nodes = Assembly.of(draft);
        return draft.states.isEmpty() || !nodes.containsKey(draft.initial)
                ? Optional.empty()
                : Optional.of(Lifecycle.of(draft, nodes));
    }

    private void states(YamlMap states) {
        states.entries().forEach((id, node) -> {
            if (!ID.matcher(id).matches()) {
                states.placeOf(id).report(Words.of("bad-id", "id", id));
            }
            draft.stateSites.put(id, Site.of(states.placeOf(id)));
            draft.states.put(id, state(id, node).orElseGet(() -> State.of(id, Phase.INTAKE)));
        });
    }

    private Optional<State> state(String id, YamlNode node) {
        Optional<YamlMap> given = node.asMap();
        given.ifPresent(state -> state.only(STATE_KEYS));
        return given.map(state -> new State(
                id.intern(),
                state.label("label", id),
                state.need("phase").flatMap(LifecycleReader::phase).orElse(Phase.INTAKE),
                state.flag("waiting"),
                state.find("description").flatMap(YamlNode::asLabel)));
    }

    private static Optional<Phase> phase(YamlNode node) {
        return coded(node, "phase", Phase.values());
    }

    /** Reads one of a closed set by its code. */
    static <E extends Coded> Optional<E> coded(YamlNode node, String what, E[] all) {
        Optional<String> code = node.asText();
        Optional<E> found = code.flatMap(
                text -> Stream.of(all).filter(one -> one.code().equals(text)).findFirst());
        if (code.isPresent() && found.isEmpty()) {
            List<String> codes = Stream.of(all).map(Coded::code).toList();
            node.reportUnknown(Words.label(what), code.get(), codes);
        }
        return found;
    }

    private void groups(YamlMap groups) {
        groups.entries().forEach((id, node) -> {
            Label label = Label.plain(id);
            YamlNode states = node;
            if (node instanceof YamlMap described) {
                described.only(Set.of("label", "states"));
                label = described.label("label", id);
                states = described.need("states").orElse(node);
            }
            List<String> ids = states.items().stream()
                    .flatMap(state -> state.asText().stream())
                    .toList();
            draft.groups.add(new Group(id, label, ids, Site.of(groups.placeOf(id))));
        });
    }
}
