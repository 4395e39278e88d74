package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.MilestoneWithdrawn;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;

/**
 * Says that a milestone does not hold any longer.
 *
 * @param milestone which one
 * @param reason why
 */
public record WithdrawMilestone(Milestone milestone, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().milestones().of(milestone).isEmpty()
                ? now.refuse("milestone-not-reached", "milestone", milestone.label())
                : now.accept(new MilestoneWithdrawn(now.stamp(), milestone, reason));
    }
}
