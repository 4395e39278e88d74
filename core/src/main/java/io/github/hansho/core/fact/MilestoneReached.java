package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Milestones;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;

/**
 * A milestone was reached, or its time corrected: when it was, and now we know.
 *
 * @param stamp when and by whom
 * @param milestone which one
 * @param when when it was
 * @param note how that is known
 */
public record MilestoneReached(Stamp stamp, Milestone milestone, Moment when, Text note) implements Change {

    @Override
    public String type() {
        return "milestone-reached";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withMilestones(incident.milestones().with(milestone, new Milestones.Reached(when, stamp.at())));
    }

    @Override
    public MilestoneReached erased() {
        return new MilestoneReached(stamp, milestone, when, Text.ERASED);
    }
}
