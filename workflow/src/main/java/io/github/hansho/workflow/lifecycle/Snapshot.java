package io.github.hansho.workflow.lifecycle;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in its lifecycle, and every move that brought it there.
 *
 * <p>A snapshot never changes; each is its own audit record and holds on to the one before.
 */
public final class Snapshot implements Firing {

    final Node node;
    private final Instant since;
    private final @Nullable Node previous;
    private final @Nullable MoveRule move;
    private final @Nullable Snapshot before;

    Snapshot(Node node, Instant since, @Nullable Node previous, @Nullable MoveRule move, @Nullable Snapshot before) {
        this.node = node;
        this.since = since;
        this.previous = previous;
        this.move = move;
        this.before = before;
    }

    /** Returns the state. */
    public State state() {
        return node.state;
    }

    /** Returns since when it is in that state. */
    public Instant since() {
        return since;
    }

    /** Returns the state before, which a move to {@link MoveRule#PREVIOUS} leads back to. */
    public Optional<State> previous() {
        return Optional.ofNullable(previous).map(state -> state.state);
    }

    /** Returns the snapshot before the latest move, if any was made. */
    public Optional<Snapshot> before() {
        return Optional.ofNullable(before);
    }

    /** Returns the latest move, if any was made. */
    public Optional<Step> last() {
        return Optional.ofNullable(move).map(made -> new Step(made, node.state, since));
    }

    /** Returns every move made, oldest first. */
    public List<Step> trail() {
        Deque<Step> trail = new ArrayDeque<>();
        for (Snapshot at = this; at != null; at = at.before) {
            at.last().ifPresent(trail::addFirst);
        }
        return List.copyOf(trail);
    }

    @Nullable Node previousNode() {
        return previous;
    }

    /** Returns the snapshot after a move; one that leads to the same state keeps the state before. */
    Snapshot after(MoveRule made, Node to, Instant at) {
        return new Snapshot(to, at, to == node ? previous : node, made, this);
    }

    @Override
    public String toString() {
        return node.state.id() + " since " + since;
    }
}
