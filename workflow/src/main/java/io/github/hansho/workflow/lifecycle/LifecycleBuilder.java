package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Builds a lifecycle in code; the same declarations as in YAML give the same lifecycle. */
public final class LifecycleBuilder {

    private final List<Problem> problems = new ArrayList<>();
    private final Draft draft = new Draft(Site.inCode("lifecycle", "", problems));
    private FieldCatalog fields = FieldCatalog.standard();

    LifecycleBuilder(String initial) {
        draft.initial = initial;
        draft.id = "lifecycle";
        draft.version = "1";
        draft.label = Label.plain(draft.id);
    }

    /** Sets id and version. */
    public LifecycleBuilder named(String id, String version) {
        draft.id = id;
        draft.version = version;
        return this;
    }

    /** Sets what people call it. */
    public LifecycleBuilder label(Label label) {
        draft.label = label;
        return this;
    }

    /** Sets the fields that requirements are about; the built-in ones if this is left out. Comes before the moves. */
    public LifecycleBuilder fields(FieldCatalog catalog) {
        fields = catalog;
        return this;
    }

    /** Adds a state whose id is its own word. */
    public LifecycleBuilder state(String id, Phase phase) {
        return state(State.of(id, phase));
    }

    /** Adds a state. */
    public LifecycleBuilder state(State state) {
        Site site = Site.inCode("lifecycle", "states." + state.id(), problems);
        if (draft.states.putIfAbsent(state.id(), state) != null) {
            site.report(Words.of("state-twice", "state", state.id()));
        }
        draft.stateSites.put(state.id(), site);
        return this;
    }

    /** Adds a named set of states that moves can start from. */
    public LifecycleBuilder group(String id, String... states) {
        Site site = Site.inCode("lifecycle", "groups." + id, problems);
        draft.groups.add(new Group(id, Label.plain(id), List.of(states), site));
        return this;
    }

    /** Adds a state that incidents may be opened in; without any, all are. */
    public LifecycleBuilder entry(String state) {
        draft.entries.add(state);
        return this;
    }

    /** Says which state a state that is no longer declared became. */
    public LifecycleBuilder renamed(String old, String now) {
        draft.renamed.put(old, now);
        return this;
    }

    /** Adds a move that asks for nothing. */
    public LifecycleBuilder allow(String from, String to) {
        return allow(List.of(from), to, move -> move);
    }

    /** Adds a move. */
    public LifecycleBuilder allow(String from, String to, UnaryOperator<MoveSpec> move) {
        return allow(List.of(from), to, move);
    }

    /** Adds a move from each of several states or groups. */
    public LifecycleBuilder allow(List<String> from, String to, UnaryOperator<MoveSpec> move) {
        Site site = Site.inCode("lifecycle", "moves[" + draft.moves.size() + "]", problems);
        draft.moves.add(move.apply(new MoveSpec(fields, site)).draft(from, to));
        return this;
    }

    /**
     * Returns the lifecycle.
     *
     * @throws LifecycleException with everything that is wrong with it
     */
    public Lifecycle build() {
        Map<String, Node> nodes = Assembly.of(draft);
        if (!problems.isEmpty()) {
            throw new LifecycleException(draft.id, problems);
        }
        return Lifecycle.of(draft, nodes);
    }
}
