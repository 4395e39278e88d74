package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Explanation;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.condition.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules on moves. What is allowed costs no allocation; a refusal evaluates every guard of every candidate for its reasons.
 */
final class Judge {

    private Judge() {}

    /** Rules on the candidates for one target: the first that allows wins, else all the reasons of all of them count. */
    @SuppressWarnings("IllegalCatch")
    static Ruling rule(List<Edge> candidates, Node to, FieldReader fields, boolean reasonGiven) {
        for (int i = 0; i < candidates.size(); i++) {
            Edge edge = candidates.get(i);
            try {
                Condition guard = edge.rule.guard();
                if ((guard == Condition.ALWAYS || guard.evaluate(fields) == Truth.TRUE)
                        && (reasonGiven || !edge.rule.needsReason())) {
                    return edge.allowed(to);
                }
            } catch (Exception thrown) {
                return faulted(edge.rule, thrown);
            }
        }
        return refused(candidates, fields, reasonGiven);
    }

    @SuppressWarnings("IllegalCatch")
    private static Ruling refused(List<Edge> candidates, FieldReader fields, boolean reasonGiven) {
        Set<Refusal> reasons = new LinkedHashSet<>();
        for (Edge edge : candidates) {
            MoveRule rule = edge.rule;
            try {
                reasons.addAll(Explanation.of(rule.guard(), fields).refusals(rule.where()));
            } catch (Exception thrown) {
                return faulted(rule, thrown);
            }
            if (rule.needsReason() && !reasonGiven) {
                reasons.add(Refusal.of(Words.of("reason-needed", "move", rule.label()))
                        .at(rule.where()));
            }
        }
        return new Ruling.Refused(List.copyOf(reasons));
    }

    private static Ruling.Faulted faulted(MoveRule rule, Throwable thrown) {
        return thrown instanceof GuardThrew guard
                ? new Ruling.Faulted(guard.guard(), guard.thrown())
                : new Ruling.Faulted(rule.id(), thrown);
    }
}
