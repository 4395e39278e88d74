package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Enumeration;
import io.github.hansho.core.condition.Enumeration.Answer;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.workflow.lifecycle.Finding.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks guards: each can hold, two for the same way do not both, and some way stays open. */
final class GuardCheck {

    private static final int PAIRS = 20;

    private final Questions questions;
    private final Findings findings;
    private final Set<Condition> asked = new HashSet<>();
    private final Map<Set<Condition>, Enumeration.Finding> stuck = new HashMap<>();

    GuardCheck(Questions questions, Findings findings) {
        this.questions = questions;
        this.findings = findings;
    }

    void run(List<Node> nodes) {
        for (Node node : nodes) {
            node.rules().forEach(this::canHold);
            node.edges().stream()
                    .map(edge -> edge.rule)
                    .collect(Collectors.groupingBy(MoveRule::to))
                    .values()
                    .forEach(this::oneWay);
            if (!node.state.isClosed()) {
                someWay(node);
            }
        }
    }

    private void canHold(MoveRule move) {
        if (move.guard() == Condition.ALWAYS || !asked.add(move.guard())) {
            return;
        }
        Enumeration.Finding may = questions.mayHold(move.guard());
        String guard = Notation.of(move.guard());
        if (may.answer() == Answer.NO) {
            findings.move(Level.ERROR, move, Map.of(), Words.of("never-true", "move", move.id(), "guard", guard));
        } else if (may.answer() == Answer.NOT_DECIDED) {
            findings.move(Level.INFO, move, Map.of(), Words.of("not-decided", "move", move.id(), "guard", guard));
        }
    }

    private void oneWay(List<MoveRule> candidates) {
        for (int second = 1; second < Math.min(candidates.size(), PAIRS); second++) {
            for (int first = 0; first < second; first++) {
                both(candidates.get(first), candidates.get(second));
            }
        }
    }

    private void both(MoveRule first, MoveRule second) {
        if (first.guard() == Condition.ALWAYS && !first.needsReason()) {
            findings.move(
                    Level.WARNING,
                    second,
                    first,
                    Map.of(),
                    Words.of("shadowed", "second", second.id(), "first", first.id(), "where", first.where()));
            return;
        }
        Enumeration.Finding may = questions.mayHold(List.of(first.guard(), second.guard()));
        if (may.answer() == Answer.YES) {
            findings.move(
                    Level.WARNING,
                    second,
                    first,
                    may.witness(),
                    Words.of(
                            "both-may-hold",
                            "second",
                            second.id(),
                            "first",
                            first.id(),
                            "where",
                            first.where(),
                            "witness",
                            Findings.text(may.witness())));
        }
    }

    private void someWay(Node node) {
        List<Condition> guards =
                node.edges().stream().map(edge -> edge.rule.guard()).toList();
        if (guards.isEmpty() || guards.contains(Condition.ALWAYS)) {
            return;
        }
        Enumeration.Finding none =
                stuck.computeIfAbsent(Set.copyOf(guards), set -> questions.mayAllFail(List.copyOf(set)));
        if (none.answer() == Answer.YES) {
            findings.state(
                    Level.INFO,
                    node.state,
                    List.of(),
                    Words.of("all-exits-guarded", "state", node.state.id(), "witness", Findings.text(none.witness())));
        }
    }
}
