package io.github.hansho.workflow.escalation;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationSettings.AcknowledgeBy;
import io.github.hansho.workflow.escalation.EscalationSettings.OnExhausted;
import java.time.Duration;
import java.util.List;

/**
 * When to escalate and how: a condition, and a ladder of steps for each track.
 *
 * @param id the rule's id
 * @param label what people call it
 * @param when what has to hold for as long as it calls
 * @param functional the steps towards those who can do more about it
 * @param hierarchical the steps towards those who may decide more about it
 * @param settings how it answers where real systems disagree
 * @param source where it stands, as {@code tokyo.yaml:12}
 */
public record EscalationRule(
        String id,
        Label label,
        Condition when,
        List<Step> functional,
        List<Step> hierarchical,
        EscalationSettings settings,
        String source) {

    /** The most steps of one ladder, repetitions counted. */
    public static final int MOST_STEPS = 64;

    /** Keeps immutable copies. */
    public EscalationRule {
        functional = List.copyOf(functional);
        hierarchical = List.copyOf(hierarchical);
    }

    /** Returns the steps of a track; none if the rule has no ladder there. */
    public List<Step> steps(Track track) {
        return track == Track.FUNCTIONAL ? functional : hierarchical;
    }

    /** Returns the id of the run on a track. */
    public String run(Track track) {
        return Ladder.run(id, track);
    }

    /** Returns whether it calls as far as its condition goes. */
    public boolean holds(FieldReader fields) {
        return settings.takes(when.evaluate(fields));
    }

    /** Returns whether an incident counts as resolved for it. */
    public boolean isResolved(Incident incident) {
        return incident.phase().compareTo(settings.resolvedFrom()) >= 0;
    }

    /** Returns whether everybody answered on one of its ladders whose answer is wanted. */
    public boolean isAnswered(Ladder ladder) {
        return ladder.answer().isPresent()
                && (settings.acknowledgeBy() == AcknowledgeBy.ONE
                        || ladder.answer().get().by().containsAll(ladder.called()));
    }

    /** Returns whether a ladder is climbed once more after a pass. */
    public boolean hasPassAfter(int pass) {
        return pass <= settings.additionalPasses() || settings.onExhausted() == OnExhausted.LOOP;
    }

    /** Returns how long after its beginning a step is due when nothing holds it up; the number of steps is the end. */
    public Duration offset(Track track, int step) {
        Duration offset = settings.grace();
        for (int i = 0; i <= Math.min(step, steps(track).size() - 1); i++) {
            offset = offset.plus(steps(track).get(i).gap());
        }
        return step < steps(track).size() ? offset : offset.plus(settings.passGap());
    }
}
