package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;

/**
 * A milestone does not hold any longer, as when new scope is found after containment.
 *
 * @param stamp when and by whom
 * @param milestone which one
 * @param reason why
 */
public record MilestoneWithdrawn(Stamp stamp, Milestone milestone, Text reason) implements Change {

    @Override
    public String type() {
        return "milestone-withdrawn";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withMilestones(incident.milestones().without(milestone));
    }

    @Override
    public MilestoneWithdrawn erased() {
        return new MilestoneWithdrawn(stamp, milestone, Text.ERASED);
    }
}
