package io.github.hansho.workflow.lifecycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A state as it is compiled, with the moves that leave it. */
final class Node {

    private static final List<Edge> NO_EDGES = List.of();

    final State state;
    final int index;
    private final List<Edge> edges = new ArrayList<>();
    private final List<Edge> back = new ArrayList<>();
    private final List<MoveRule> rules = new ArrayList<>();
    private final List<MoveRule> timed = new ArrayList<>();
    private final Map<String, List<Edge>> byTarget = new HashMap<>();

    Node(State state, int index) {
        this.state = state;
        this.index = index;
    }

    void add(Edge edge) {
        rules.add(edge.rule);
        if (edge.rule.after().isPresent()) {
            timed.add(edge.rule);
            return;
        }
        edges.add(edge);
        if (edge.target == null) {
            back.add(edge);
        } else {
            byTarget.computeIfAbsent(edge.rule.to(), to -> new ArrayList<>(1)).add(edge);
        }
    }

    /** Returns every move that leaves this state, timed ones too, in the order declared. */
    List<MoveRule> rules() {
        return rules;
    }

    /** Returns the moves that time alone makes. */
    List<MoveRule> timed() {
        return timed;
    }

    /** Returns the moves that somebody can make. */
    List<Edge> edges() {
        return edges;
    }

    /** Returns the moves that lead back to the state before. */
    List<Edge> back() {
        return back;
    }

    /** Returns the moves that lead to a state, given the state before, in the order declared. */
    List<Edge> candidates(String to, Optional<String> previous) {
        List<Edge> direct = byTarget.getOrDefault(to, NO_EDGES);
        if (back.isEmpty() || previous.isEmpty() || !previous.get().equals(to)) {
            return direct;
        }
        List<Edge> both = new ArrayList<>(direct);
        both.addAll(back);
        both.sort(Comparator.comparingInt(edge -> edge.order));
        return both;
    }

    /** Returns where moves that somebody can make lead, given the state before. */
    List<String> legal(Optional<String> previous) {
        Set<String> legal = new LinkedHashSet<>();
        for (Edge edge : edges) {
            if (edge.target != null) {
                legal.add(edge.rule.to());
            } else {
                previous.ifPresent(legal::add);
            }
        }
        return List.copyOf(legal);
    }
}
