package io.github.hansho.workflow.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A state as it is compiled, with the moves that leave it. */
final class Node {

    /** Up to so many targets are looked through one by one, which is faster than a table. */
    private static final int FEW = 6;

    private static final Edge[] NONE = {};

    final State state;
    final int index;
    private final List<Edge> ways = new ArrayList<>();
    private final Map<String, Edge[]> byTarget = new LinkedHashMap<>();
    private List<MoveRule> rules = List.of();
    private List<MoveRule> timed = List.of();
    private List<Edge> edges = List.of();
    private String[] names = {};
    private Edge[][] targets = {};
    private Edge[] back = NONE;

    Node(State state, int index) {
        this.state = state;
        this.index = index;
    }

    void add(Edge edge) {
        ways.add(edge);
        if (edge.rule.after().isEmpty()) {
            if (edge.target == null) {
                back = plus(back, edge);
            } else {
                byTarget.merge(edge.to, new Edge[] {edge}, (before, one) -> plus(before, one[0]));
            }
        }
    }

    /** Ends the adding. */
    void seal() {
        rules = ways.stream().map(way -> way.rule).toList();
        timed = rules.stream().filter(rule -> rule.after().isPresent()).toList();
        edges = ways.stream().filter(way -> way.rule.after().isEmpty()).toList();
        if (byTarget.size() <= FEW) {
            names = byTarget.keySet().toArray(String[]::new);
            targets = byTarget.values().toArray(Edge[][]::new);
        }
    }

    private static Edge[] plus(Edge[] before, Edge edge) {
        Edge[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = edge;
        return after;
    }

    /** Returns every way out of this state, timed ones too, in the order declared. */
    List<Edge> ways() {
        return ways;
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
    Edge[] back() {
        return back;
    }

    /** Returns the moves that lead to a state, given the state before, in the order declared. */
    Edge[] candidates(String to, @Nullable Node previous) {
        Edge[] direct = direct(to);
        return back.length == 0 || previous == null || !previous.state.id().equals(to) ? direct : merged(direct);
    }

    private Edge[] direct(String to) {
        String[] few = names;
        for (int i = 0; i < few.length; i++) {
            if (few[i].equals(to)) {
                return targets[i];
            }
        }
        return few.length == 0 ? byTarget.getOrDefault(to, NONE) : NONE;
    }

    private Edge[] merged(Edge[] direct) {
        List<Edge> both = new ArrayList<>(List.of(direct));
        both.addAll(List.of(back));
        both.sort(Comparator.comparingInt(edge -> edge.order));
        return both.toArray(Edge[]::new);
    }

    /** Returns where moves that somebody can make lead, given the state before. */
    List<String> legal(@Nullable Node previous) {
        Set<String> legal = new LinkedHashSet<>();
        for (Edge edge : edges) {
            Node to = edge.target == null ? previous : edge.target;
            if (to != null) {
                legal.add(to.state.id());
            }
        }
        return List.copyOf(legal);
    }
}
