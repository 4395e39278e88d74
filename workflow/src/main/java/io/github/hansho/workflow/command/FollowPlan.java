package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.PlanFollowed;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings.OnPolicySwap;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pins the incident to another plan, or to another version of its own.
 *
 * <p>The rules of that plan begin at once; a ladder that both have goes on where it stands if the rule's setting
 * {@code onPolicySwap} says so. A reason is needed, because somebody may be called once more.
 *
 * @param plan the plan to follow; the desk has to have loaded it
 * @param reason why
 */
public record FollowPlan(Plan plan, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        Incident incident = now.incident();
        Lifecycle lifecycle = plan.lifecycle(incident.origin().kind());
        List<Refusal> why = new ArrayList<>();
        if (plan.ref().equals(incident.origin().plan())) {
            why.add(CommandWords.refusal("plan-already", "plan", plan.ref()));
        }
        if (!reason.isPresent()) {
            why.add(CommandWords.refusal("reason-needed"));
        }
        if (lifecycle.state(incident.state()).isEmpty()) {
            why.add(CommandWords.refusal(
                    "state-not-there",
                    "state",
                    incident.state(),
                    "lifecycle",
                    lifecycle.ref().toString()));
        }
        return why.isEmpty()
                ? now.accept(new PlanFollowed(
                        now.stamp(), incident.origin().plan(), plan.ref(), lifecycle.ref(), kept(incident), reason))
                : new Rejected(why);
    }

    private Set<String> kept(Incident incident) {
        Set<String> kept = new TreeSet<>();
        for (Ladder ladder : incident.ladders().byRun().values()) {
            Rules.of(plan, ladder).filter(rule -> carries(rule, ladder)).ifPresent(rule -> kept.add(ladder.run()));
        }
        return kept;
    }

    private static boolean carries(EscalationRule rule, Ladder ladder) {
        return rule.settings().onPolicySwap() == OnPolicySwap.CARRY_STEP
                && ladder.step() <= rule.steps(ladder.track()).size();
    }
}
