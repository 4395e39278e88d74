package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which states an incident can be in and how it may move between them: a typed flat machine.
 *
 * <p>Every state belongs to one fixed phase. The order of declaration is priority: of several moves from one state to
 * another the first whose guard holds is made. In a guard the unknown refuses and says so. A state that is stored but no
 * longer declared is an error unless the lifecycle says which state it became.
 */
public final class Lifecycle {

    private final LifecycleRef ref;
    private final Draft draft;
    private final Map<String, Node> nodes;
    private final List<State> states;
    private final List<State> entries;

    private Lifecycle(Draft draft, Map<String, Node> nodes) {
        this.draft = draft;
        this.nodes = nodes;
        this.states = List.copyOf(draft.states.values());
        this.entries = Assembly.entries(draft, nodes);
        this.ref = new LifecycleRef(draft.id, draft.version, Structure.hash(draft, nodes));
    }

    static Lifecycle of(Draft draft, Map<String, Node> nodes) {
        return new Lifecycle(draft, nodes);
    }

    /**
     * Reads a lifecycle from YAML, with conditions over the built-in fields.
     *
     * @param name the file's name, for messages
     * @throws LifecycleException with everything that is wrong with it
     */
    public static Lifecycle parse(String name, CharSequence yaml) {
        return parse(name, yaml, new Conditions(FieldCatalog.standard(), Map.of()));
    }

    /**
     * Reads a lifecycle from YAML.
     *
     * @param name the file's name, for messages
     * @param conditions the fields and the guards written in code that its moves may name
     * @throws LifecycleException with everything that is wrong with it
     */
    public static Lifecycle parse(String name, CharSequence yaml, Conditions conditions) {
        Yaml file = Yaml.read(name, yaml);
        Optional<Lifecycle> read = file.map().flatMap(map -> read(map, conditions, name, "1"));
        if (read.isEmpty() || !file.problems().isEmpty()) {
            throw new LifecycleException(name, file.problems().list());
        }
        return read.get();
    }

    /**
     * Reads a lifecycle from a part of a file; empty when something is wrong, which is reported there.
     *
     * @param id the id of a lifecycle that does not say its own
     * @param version the version of a lifecycle that does not say its own
     */
    public static Optional<Lifecycle> read(YamlMap map, Conditions conditions, String id, String version) {
        return LifecycleReader.read(map, conditions, new LifecycleRef(id, version, ""));
    }

    /** Returns a builder of a lifecycle that starts in a state. */
    public static LifecycleBuilder startingIn(String state) {
        return new LifecycleBuilder(state);
    }

    /** Returns its id, version and structural hash. */
    public LifecycleRef ref() {
        return ref;
    }

    /** Returns what people call it. */
    public Label label() {
        return draft.label;
    }

    /** Returns by what it was superseded, if it was. */
    public Optional<Label> superseded() {
        return draft.superseded;
    }

    /** Returns the state that work usually starts in. */
    public State initial() {
        return node(draft.initial).state;
    }

    /** Returns the states that an incident may be opened in; all, unless the lifecycle lists some. */
    public List<State> entries() {
        return entries;
    }

    /** Returns every state, in the order declared. */
    public List<State> states() {
        return states;
    }

    /** Returns the state of that id, or the one that a state of that id became. */
    public Optional<State> state(String id) {
        return Optional.ofNullable(find(id)).map(node -> node.state);
    }

    /**
     * Returns every move that leaves a state, timed ones too, in the order declared.
     *
     * @throws UnknownStateException if there is no such state
     */
    public List<MoveRule> movesFrom(String state) {
        return Collections.unmodifiableList(node(state).rules());
    }

    /**
     * Returns the moves that time alone makes from a state, in the order declared.
     *
     * @throws UnknownStateException if there is no such state
     */
    public List<MoveRule> timedFrom(String state) {
        return Collections.unmodifiableList(node(state).timed());
    }

    /**
     * Rules on a move that somebody asks for, as if its reason were given where one is needed.
     *
     * @param from the state it is to leave
     * @param to the state it is to lead to, or {@link MoveRule#PREVIOUS}
     * @param previous the state before, if there was one
     * @param fields what the guards read
     * @throws UnknownStateException if there is no state to leave
     */
    public Ruling rule(String from, String to, Optional<String> previous, FieldReader fields) {
        return rule(from, to, previous, fields, true);
    }

    /**
     * Rules on a move that somebody asks for.
     *
     * @param reasonGiven whether it was said why
     * @throws UnknownStateException if there is no state to leave
     */
    public Ruling rule(String from, String to, Optional<String> previous, FieldReader fields, boolean reasonGiven) {
        Node node = node(from);
        boolean back = to.equals(MoveRule.PREVIOUS);
        if (back && previous.isEmpty() && !node.back().isEmpty()) {
            return new Ruling.Refused(List.of(Refusal.of(Words.of("no-previous"))));
        }
        Node target = find(back ? previous.orElse(to) : to);
        List<Edge> candidates =
                target == null ? List.of() : back ? node.back() : node.candidates(target.state.id(), previous);
        return target == null || candidates.isEmpty()
                ? new Ruling.NoSuchMove(node.legal(previous))
                : Judge.rule(candidates, target, fields, reasonGiven);
    }

    /**
     * Rules on one move alone, as it is asked when a timed move is due.
     *
     * @throws UnknownStateException if the move leads back to a state that there is not
     */
    public Ruling rule(MoveRule move, Optional<String> previous, FieldReader fields) {
        boolean back = move.to().equals(MoveRule.PREVIOUS);
        if (back && previous.isEmpty()) {
            return new Ruling.Refused(
                    List.of(Refusal.of(Words.of("no-previous")).at(move.where())));
        }
        Node target = node(back ? previous.get() : move.to());
        return Judge.rule(List.of(new Edge(move, 0, back ? null : target)), target, fields, true);
    }

    /**
     * Returns every move that somebody could ask for in a state, in the order declared, and whether it may be made now.
     *
     * @throws UnknownStateException if there is no such state
     */
    public List<Outlook> explain(String from, Optional<String> previous, FieldReader fields) {
        List<Outlook> outlooks = new ArrayList<>();
        for (Edge edge : node(from).edges()) {
            outlooks.add(new Outlook(edge.rule, rule(edge.rule, previous, fields)));
        }
        return List.copyOf(outlooks);
    }

    private @Nullable Node find(String id) {
        Node node = nodes.get(id);
        return node != null || draft.renamed.isEmpty() ? node : nodes.get(draft.renamed.getOrDefault(id, id));
    }

    Node node(String id) {
        Node node = find(id);
        if (node == null) {
            throw new UnknownStateException(ref, id, List.copyOf(nodes.keySet()));
        }
        return node;
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
