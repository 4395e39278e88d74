package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import java.time.Instant;

/**
 * Records a milestone, or corrects when it was: when it was, and now we know.
 *
 * @param milestone which one
 * @param when when it was
 * @param note how that is known
 */
public record RecordMilestone(Milestone milestone, Moment when, Text note) implements Command {

    /** Returns the command that records a milestone at an instant. */
    public static RecordMilestone of(Milestone milestone, Instant when) {
        return new RecordMilestone(milestone, Moment.minute(when), Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        return when.at().isAfter(now.at())
                ? now.refuse("in-the-future", "value", when.at(), "now", now.at())
                : now.accept(new MilestoneReached(now.stamp(), milestone, when, note));
    }
}
