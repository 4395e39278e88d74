package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.FieldReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A lifecycle on its own, without incidents: for whoever embeds no more than the machine.
 *
 * <p>It is pure. Firing returns a new snapshot or the reasons why there is none; time and fields are given.
 */
public final class Machine {

    private final Lifecycle lifecycle;

    private Machine(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** Returns the machine of a lifecycle. */
    public static Machine of(Lifecycle lifecycle) {
        return new Machine(lifecycle);
    }

    /** Returns the lifecycle. */
    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Returns the snapshot of something that begins where work usually starts. */
    public Snapshot start(Instant at) {
        return enter(lifecycle.initial().id(), at);
    }

    /**
     * Returns the snapshot of something that begins in a state.
     *
     * @throws UnknownStateException if there is no such state
     */
    public Snapshot enter(String state, Instant at) {
        return restore(state, at, Optional.empty());
    }

    /**
     * Returns the snapshot of something that was stored, without the moves it made before.
     *
     * @throws UnknownStateException if there is no such state, of either
     */
    public Snapshot restore(String state, Instant since, Optional<String> previous) {
        Node before = previous.isPresent() ? lifecycle.node(previous.get()) : null;
        return new Snapshot(lifecycle.node(state), since, before, null, null);
    }

    /**
     * Makes a move that somebody asks for, if it is allowed.
     *
     * @param to the state it is to lead to, or {@link MoveRule#PREVIOUS}
     * @param fields what the guards read
     * @param at when it is made
     */
    public Firing fire(Snapshot snapshot, String to, FieldReader fields, Instant at) {
        Node node = snapshot.node;
        Node previous = snapshot.previousNode();
        Edge[] candidates = Lifecycle.candidates(node, to, previous);
        Edge edge;
        try {
            edge = Judge.first(candidates, fields, true);
        } catch (GuardThrew guard) {
            return guard.fault();
        }
        if (edge == null) {
            return made(snapshot, lifecycle.refused(node, to, previous, candidates, fields, true), at);
        }
        Node target = edge.target == null ? previous : edge.target;
        return snapshot.after(edge.rule, target == null ? node : target, at);
    }

    /** Makes one move alone, as a timed one is made when it is due. */
    public Firing fire(Snapshot snapshot, MoveRule move, FieldReader fields, Instant at) {
        return made(snapshot, lifecycle.rule(move, snapshot.previous().map(State::id), fields), at);
    }

    private Firing made(Snapshot snapshot, Ruling ruling, Instant at) {
        if (ruling instanceof Ruling.Allowed allowed) {
            return snapshot.after(allowed.move(), lifecycle.node(allowed.to().id()), at);
        }
        return (Firing) ruling;
    }

    /** Returns every move that somebody could ask for now, in the order declared, and whether it may be made. */
    public List<Outlook> explain(Snapshot snapshot, FieldReader fields) {
        return lifecycle.explain(snapshot.state().id(), snapshot.previous().map(State::id), fields);
    }

    /** Returns when time alone would make a move first, its guard aside; empty if never. */
    public Optional<Instant> nextDue(Snapshot snapshot) {
        return snapshot.node.timed().stream()
                .flatMap(move -> move.after().stream())
                .map(snapshot.since()::plus)
                .min(Instant::compareTo);
    }
}
