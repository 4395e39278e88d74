package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.text.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Turns a draft into states and moves: names are looked up, groups are expanded, every problem is reported. */
final class Assembly {

    /** The most moves after groups are expanded. */
    static final int MOVES = 200_000;

    private final Draft draft;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private int order;

    private Assembly(Draft draft) {
        this.draft = draft;
    }

    /** Returns the states with their moves, by id; incomplete when problems were reported. */
    static Map<String, Node> of(Draft draft) {
        Assembly assembly = new Assembly(draft);
        draft.states.values().forEach(state -> assembly.nodes.put(state.id(), new Node(state, assembly.nodes.size())));
        assembly.names();
        assembly.sets();
        draft.moves.forEach(assembly::expand);
        assembly.nodes.values().forEach(Node::seal);
        return assembly.nodes;
    }

    private void names() {
        if (nodes.isEmpty()) {
            draft.site.report(Words.of("no-states"));
            return;
        }
        known(draft.initial, "initial", draft.initialSite);
        draft.entries.forEach(entry -> known(entry, "entry", draft.siteOf("entry " + entry)));
        draft.renamed.forEach((old, now) -> {
            Site site = draft.siteOf("renamed " + old);
            known(now, "renamed", site);
            if (nodes.containsKey(old)) {
                site.report(Words.of("renamed-still-there", "state", old));
            }
        });
    }

    private boolean known(String state, String what, Site site) {
        if (!nodes.containsKey(state)) {
            site.reportUnknown(Words.label(what), state, nodes.keySet());
            return false;
        }
        return true;
    }

    private void sets() {
        sets.put("$any", new LinkedHashSet<>(nodes.keySet()));
        sets.put("$open", those(node -> !node.state.isClosed()));
        sets.put("$active", those(node -> node.state.isActive()));
        for (Group group : draft.groups) {
            if (nodes.containsKey(group.id()) || sets.containsKey(group.id())) {
                group.site().report(Words.of("group-name-taken", "group", group.id()));
                continue;
            }
            Set<String> states = new LinkedHashSet<>();
            for (String state : group.states()) {
                if (known(state, "state", group.site())) {
                    states.add(state);
                }
            }
            sets.put(group.id(), states);
        }
    }

    private Set<String> those(Predicate<Node> wanted) {
        Set<String> ids = new LinkedHashSet<>();
        nodes.values().stream().filter(wanted).forEach(node -> ids.add(node.state.id()));
        return ids;
    }

    private void expand(MoveDraft move) {
        Node target = nodes.get(move.to());
        if (target == null && !move.toPrevious()) {
            Set<String> allowed = new LinkedHashSet<>(nodes.keySet());
            allowed.add(MoveDraft.PREVIOUS);
            move.toSite().reportUnknown(Words.label("state"), move.to(), allowed);
        }
        Label label = move.label().orElseGet(() -> target == null ? Words.label("back") : target.state.label());
        Condition guard = move.conditions().isEmpty() ? Condition.ALWAYS : Guarded.in(Condition.all(move.conditions()));
        Guard compiled = Guard.of(guard);
        for (String from : starts(move)) {
            if (++order > MOVES) {
                if (order == MOVES + 1) {
                    move.site().report(Words.of("too-many-moves", "limit", MOVES));
                }
                return;
            }
            Node node = nodes.get(from);
            if (node != null && (target != null || move.toPrevious())) {
                node.add(new Edge(rule(from, label, move, guard), order, target, compiled));
            }
        }
    }

    private MoveRule rule(String from, Label label, MoveDraft move, Condition guard) {
        return new MoveRule(id(from, move.to()), from, label, move, guard);
    }

    private Set<String> starts(MoveDraft move) {
        Set<String> starts = new LinkedHashSet<>();
        for (String name : move.from()) {
            if (nodes.containsKey(name)) {
                starts.add(name);
            } else if (sets.containsKey(name)) {
                sets.getOrDefault(name, Set.of()).stream()
                        .filter(state -> !state.equals(move.to()))
                        .forEach(starts::add);
            } else {
                List<String> allowed = new ArrayList<>(nodes.keySet());
                allowed.addAll(sets.keySet());
                move.fromSite().reportUnknown(Words.label("state"), name, allowed);
            }
        }
        return starts;
    }

    private String id(String from, String to) {
        String id = from + "->" + to;
        int again = ids.merge(id, 1, Integer::sum);
        return again == 1 ? id : id + "#" + again;
    }

    /** Returns the states that an incident may be opened in. */
    static List<State> entries(Draft draft, Map<String, Node> nodes) {
        return draft.entries.isEmpty()
                ? List.copyOf(draft.states.values())
                : draft.entries.stream()
                        .flatMap(id -> Optional.ofNullable(nodes.get(id)).stream())
                        .map(node -> node.state)
                        .toList();
    }
}
