package io.github.hansho.workflow.command;

import io.github.hansho.core.incident.Ladder;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.plan.Plan;
import java.util.Optional;

/** Finds the rule that a run follows. */
final class Rules {

    private Rules() {}

    static Optional<EscalationRule> of(Situation now, String run) {
        return now.incident().ladders().of(run).flatMap(ladder -> of(now.plan(), ladder));
    }

    static Optional<EscalationRule> of(Plan plan, Ladder ladder) {
        return plan.escalations().stream()
                .filter(rule -> rule.id().equals(ladder.rule()))
                .findFirst();
    }
}
