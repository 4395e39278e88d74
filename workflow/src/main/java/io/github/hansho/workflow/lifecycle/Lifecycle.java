package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.field.Conditions;
import io.github.hansho.workflow.field.FieldCatalog;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import java.util.ArrayList;
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

    private static final Edge[] NONE = {};

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

    /** Returns whether there is a state of that id, or one that a state of that id became. */
    public boolean has(String id) {
        return find(id) != null;
    }

    /**
     * Returns every move that leaves a state, timed ones too, in the order declared.
     *
     * @throws UnknownStateException if there is no such state
     */
    public List<MoveRule> movesFrom(String state) {
        return node(state).rules();
    }

    /**
     * Returns the moves that time alone makes from a state, in the order declared.
     *
     * @throws UnknownStateException if there is no such state
     */
    public List<MoveRule> timedFrom(String state) {
        return node(state).timed();
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
        return rule(node(from), to, previous.isPresent() ? node(previous.get()) : null, fields, reasonGiven);
    }

    private Ruling rule(Node node, String to, @Nullable Node previous, FieldReader fields, boolean reasonGiven) {
        Edge[] candidates = candidates(node, to, previous);
        try {
            Edge edge = Judge.first(candidates, fields, reasonGiven);
            return edge == null
                    ? refused(node, to, previous, candidates, fields, reasonGiven)
                    : edge.allowed(edge.target == null && previous != null ? previous : node);
        } catch (GuardThrew guard) {
            return guard.fault();
        }
    }

    /** Returns the moves for a target; none if there is no state to go back to. */
    static Edge[] candidates(Node node, String to, @Nullable Node previous) {
        if (to.equals(MoveRule.PREVIOUS)) {
            return previous == null ? NONE : node.back();
        }
        return node.candidates(to, previous);
    }

    /** Returns why a move may not be made that no candidate allows. */
    Ruling refused(
            Node node, String to, @Nullable Node previous, Edge[] candidates, FieldReader fields, boolean reasonGiven) {
        if (candidates.length > 0) {
            return Judge.refused(candidates, fields, reasonGiven);
        }
        boolean back = to.equals(MoveRule.PREVIOUS) && node.back().length > 0;
        String renamed = draft.renamed.get(to);
        return back
                ? new Ruling.Refused(List.of(Refusal.of(Words.of("no-previous"))))
                : renamed != null
                        ? rule(node, renamed, previous, fields, reasonGiven)
                        : new Ruling.NoSuchMove(node.legal(previous));
    }

    /**
     * Rules on one move alone, as it is asked when a timed move is due.
     *
     * @throws UnknownStateException if the move leads back to a state that there is not
     * @throws IllegalArgumentException if the move is of another lifecycle
     */
    public Ruling rule(MoveRule move, Optional<String> previous, FieldReader fields) {
        boolean back = move.to().equals(MoveRule.PREVIOUS);
        if (back && previous.isEmpty()) {
            return new Ruling.Refused(
                    List.of(Refusal.of(Words.of("no-previous")).at(move.where())));
        }
        Node target = node(back ? previous.get() : move.to());
        Edge[] alone = {
            node(move.from()).ways().stream()
                    .filter(way -> way.rule == move)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("move " + move + " is not of lifecycle " + ref))
        };
        try {
            return Judge.first(alone, fields, true) == null
                    ? Judge.refused(alone, fields, true)
                    : alone[0].allowed(target);
        } catch (GuardThrew guard) {
            return guard.fault();
        }
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

    /** Returns everything that a check finds, errors first. */
    public List<Finding> check() {
        return Examination.of(draft, nodes.values(), entries);
    }

    /** Returns what a check finds about following an older version of this lifecycle. */
    public List<Finding> checkAfter(Lifecycle older) {
        return Succession.of(older, this, draft);
    }

    /** Returns the drawing: states under their phases, moves with guards and timers. */
    public Graph graph() {
        return Drawing.of(draft, nodes.values());
    }

    /** Returns whether it takes over from an older version, because it says which states became which. */
    public boolean takesOver() {
        return !draft.renamed.isEmpty();
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
