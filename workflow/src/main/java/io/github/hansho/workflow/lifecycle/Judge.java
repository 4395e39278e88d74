package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Explanation;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.condition.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules on moves. What is allowed costs no allocation; a refusal evaluates every guard of every candidate for its reasons.
 */
final class Judge {

    private Judge() {}

    /**
     * Returns the first candidate that allows the move; null if none does.
     *
     * @throws GuardThrew if the guard of a candidate before it threw
     */
    @SuppressWarnings("IllegalCatch")
    static @Nullable Edge first(Edge[] candidates, FieldReader fields, boolean reasonGiven) {
        for (Edge edge : candidates) {
            try {
                if (edge.guard.holds(fields) && (reasonGiven || !edge.needsReason)) {
                    return edge;
                }
            } catch (GuardThrew guard) {
                throw guard;
            } catch (Exception thrown) {
                throw new GuardThrew(edge.rule.id(), thrown);
            }
        }
        return null;
    }

    /** Returns why none of the candidates allows the move: all the reasons of all of them, or the guard that threw. */
    @SuppressWarnings("IllegalCatch")
    static Ruling refused(Edge[] candidates, FieldReader fields, boolean reasonGiven) {
        Set<Refusal> reasons = new LinkedHashSet<>();
        for (Edge edge : candidates) {
            MoveRule rule = edge.rule;
            try {
                reasons.addAll(reasons(rule, fields));
            } catch (GuardThrew guard) {
                return guard.fault();
            } catch (Exception thrown) {
                return new Ruling.Faulted(rule.id(), thrown);
            }
            if (rule.needsReason() && !reasonGiven) {
                reasons.add(Refusal.of(Words.of("reason-needed", "move", rule.label()))
                        .at(rule.where()));
            }
        }
        return new Ruling.Refused(List.copyOf(reasons));
    }

    /** Returns the reasons of one move; that a field is not known is said once, however often it is asked. */
    private static List<Refusal> reasons(MoveRule rule, FieldReader fields) {
        Set<String> unknown = new HashSet<>();
        return Explanation.of(rule.guard(), fields).refusals(rule.where()).stream()
                .filter(reason ->
                        reason.value().filter(Value.Unknown.class::isInstance).isEmpty()
                                || unknown.add(reason.field().orElse("")))
                .toList();
    }
}
