package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the ways through a lifecycle: every state is reached, and from every state the end is.
 *
 * <p>A move whose guard can never hold is no way. A way back leads to every state from which its own is entered.
 */
final class WayCheck {

    private final List<Node> nodes;
    private final Questions questions;
    private final Findings findings;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<List<Integer>> out = new ArrayList<>();

    WayCheck(List<Node> nodes, Questions questions, Findings findings) {
        this.nodes = nodes;
        this.questions = questions;
        this.findings = findings;
        nodes.forEach(node -> index.put(node.state.id(), node.index));
        nodes.forEach(node -> out.add(new ArrayList<>()));
    }

    void run(String initial, List<State> entries) {
        ways();
        BitSet fromStart = reached(List.of(index.getOrDefault(initial, 0)));
        BitSet fromEntry = reached(
                entries.stream().map(entry -> index.getOrDefault(entry.id(), 0)).toList());
        boolean[] backOnly = backOnly();
        back();
        BitSet toEnd = reachingTheEnd();
        boolean ends = nodes.stream().anyMatch(node -> node.state.isClosed());
        if (!ends) {
            findings.whole(Level.ERROR, List.of(), Words.of("no-end"));
        }
        for (Node node : nodes) {
            State state = node.state;
            if (!fromEntry.get(node.index)) {
                findings.state(Level.ERROR, state, List.of(), Words.of("unreachable", "state", state.id()));
            } else if (!fromStart.get(node.index)) {
                findings.state(
                        Level.WARNING,
                        state,
                        List.of(),
                        Words.of("only-by-entry", "state", state.id(), "initial", initial));
            }
            if (!state.isClosed() && out.get(node.index).isEmpty() && !backOnly[node.index]) {
                findings.state(Level.ERROR, state, List.of(), Words.of("no-exit", "state", state.id()));
            } else if (ends && !toEnd.get(node.index)) {
                findings.state(Level.ERROR, state, List.of(state.id()), Words.of("dead-end", "state", state.id()));
            }
            if (backOnly[node.index] && entries.contains(state)) {
                findings.state(Level.WARNING, state, List.of(), Words.of("entry-only-back", "state", state.id()));
            }
        }
    }

    private void ways() {
        for (Node node : nodes) {
            for (Edge way : node.ways()) {
                if (way.target != null && possible(way.rule.guard())) {
                    out.get(node.index).add(way.target.index);
                }
            }
        }
    }

    /** Adds the ways back, after the ways forward are known; a state reached by one was there before. */
    private void back() {
        List<int[]> back = new ArrayList<>();
        for (Node node : nodes) {
            for (int target : out.get(node.index)) {
                boolean leadsBack = nodes.get(target).ways().stream()
                        .anyMatch(way -> way.target == null && possible(way.rule.guard()));
                if (leadsBack && target != node.index) {
                    back.add(new int[] {target, node.index});
                }
            }
        }
        back.forEach(way -> out.get(way[0]).add(way[1]));
    }

    private boolean[] backOnly() {
        boolean[] only = new boolean[nodes.size()];
        for (Node node : nodes) {
            only[node.index] = out.get(node.index).isEmpty()
                    && node.ways().stream().anyMatch(way -> way.target == null && possible(way.rule.guard()));
        }
        return only;
    }

    private boolean possible(Condition guard) {
        return guard == Condition.ALWAYS || questions.mayHold(guard).answer() != Answer.NO;
    }

    private BitSet reached(List<Integer> starts) {
        return flood(starts, out);
    }

    private BitSet reachingTheEnd() {
        List<List<Integer>> in = new ArrayList<>();
        nodes.forEach(node -> in.add(new ArrayList<>()));
        for (Node node : nodes) {
            out.get(node.index).forEach(target -> in.get(target).add(node.index));
        }
        return flood(
                nodes.stream()
                        .filter(node -> node.state.isClosed())
                        .map(node -> node.index)
                        .toList(),
                in);
    }

    private static BitSet flood(List<Integer> starts, List<List<Integer>> ways) {
        BitSet seen = new BitSet(ways.size());
        ArrayDeque<Integer> open = new ArrayDeque<>(starts);
        starts.forEach(seen::set);
        while (!open.isEmpty()) {
            for (int next : ways.get(open.remove())) {
                if (!seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
