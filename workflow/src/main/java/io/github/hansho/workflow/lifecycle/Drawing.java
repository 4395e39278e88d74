package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.core.condition.Spans;
import io.github.hansho.core.drawing.Graph;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.vocabulary.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws a lifecycle: its phases as columns, states as nodes, moves as edges with their guards and timers. */
final class Drawing {

    private Drawing() {}

    static Graph of(Draft draft, Collection<Node> nodes) {
        return new Graph(
                draft.label,
                Stream.of(Phase.values())
                        .map(phase -> new Graph.Column(phase.code(), phase.label()))
                        .toList(),
                draft.groups.stream()
                        .map(group -> new Graph.Group(group.id(), group.label(), group.states()))
                        .toList(),
                nodes.stream().map(node -> node(node.state, draft)).toList(),
                nodes.stream()
                        .flatMap(node -> node.ways().stream().map(Drawing::edge))
                        .toList(),
                Optional.empty());
    }

    private static Graph.Node node(State state, Draft draft) {
        Graph.Kind kind =
                state.isClosed() ? Graph.Kind.FINAL : state.waiting() ? Graph.Kind.WAITING : Graph.Kind.ACTIVE;
        return new Graph.Node(
                state.id(),
                state.label(),
                state.phase().code(),
                kind,
                state.id().equals(draft.initial));
    }

    private static Graph.Edge edge(Edge way) {
        MoveRule move = way.rule;
        return new Graph.Edge(
                move.id(),
                move.from(),
                move.to(),
                label(move),
                guards(move),
                move.after().isPresent());
    }

    private static Label label(MoveRule move) {
        return move.after()
                .map(after -> label(Words.of("timed-move", "move", move.label(), "time", Spans.toText(after))))
                .orElse(move.label());
    }

    private static List<Label> guards(MoveRule move) {
        List<Label> guards = new ArrayList<>();
        List<Condition> parts = move.guard() instanceof Condition.All all ? all.parts() : List.of(move.guard());
        parts.forEach(part -> guards.add(Label.plain(Notation.of(part))));
        if (move.needsReason()) {
            guards.add(Words.label("with-reason"));
        }
        return guards;
    }

    private static Label label(Message message) {
        return Label.of(message.in(Locale.ENGLISH), message.in(Locale.JAPANESE));
    }
}
