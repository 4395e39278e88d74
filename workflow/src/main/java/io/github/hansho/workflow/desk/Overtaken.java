package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Recipient;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.climb.Climb;
import io.github.hansho.workflow.escalation.EscalationSettings.AcknowledgeBy;
import io.github.hansho.workflow.escalation.Unless;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer to calls that fell due just before it came: nobody needs to be called any more whose answer it stands for.
 *
 * @param tracks the tracks that are answered
 * @param by who answers
 */
record Overtaken(Set<Track> tracks, String by) {

    /** No answer. */
    static final Overtaken NOTHING = new Overtaken(Set.of(), "");

    /** Returns the facts of a call as they are with the answer: it was passed over, or fewer people were called. */
    List<Fact> of(List<Fact> facts, Incident incident, Plan plan) {
        for (int i = 0; i < facts.size() && !tracks.isEmpty(); i++) {
            if (facts.get(i) instanceof StepFired fired) {
                Optional<Climb> climb = Climb.of(incident, plan, fired.run()).filter(on -> covers(fired, on));
                if (climb.isPresent()) {
                    return with(facts, i, fired, left(fired, climb.get()));
                }
            }
        }
        return facts;
    }

    private boolean covers(StepFired fired, Climb climb) {
        return tracks.contains(climb.ladder().track())
                && fired.step() < climb.steps().size()
                && climb.steps().get(fired.step()).unless() == Unless.ACKNOWLEDGED;
    }

    /** Returns why a call is not wanted any more as the incident stands now; empty if it is. */
    static Optional<DeliveryReason> unwanted(StepFired fired, Incident incident, Plan plan) {
        Optional<Climb> on = Climb.of(incident, plan, fired.run())
                .filter(climb -> fired.step() < climb.steps().size());
        if (on.filter(Climb::isSilent).isPresent()) {
            return Optional.of(DeliveryReason.SILENCED);
        }
        return on.filter(climb -> climb.isStopped(climb.steps().get(fired.step())))
                .map(climb -> DeliveryReason.ACKNOWLEDGED);
    }

    private List<Recipient> left(StepFired fired, Climb climb) {
        return climb.settings().acknowledgeBy() == AcknowledgeBy.ONE
                ? List.of()
                : fired.recipients().stream()
                        .filter(recipient -> !recipient.person().equals(by))
                        .toList();
    }

    /** A question or an offer that went with a call is not made without it. */
    private static List<Fact> with(List<Fact> facts, int call, StepFired fired, List<Recipient> left) {
        List<Fact> changed = new ArrayList<>(facts.subList(0, call));
        if (left.isEmpty()) {
            changed.add(new StepSkipped(
                    fired.stamp(),
                    fired.run(),
                    fired.pass(),
                    fired.step(),
                    fired.due(),
                    SkipReason.OVERTAKEN,
                    fired.next()));
        } else {
            changed.add(fired.calling(left));
            changed.addAll(facts.subList(call + 1, facts.size()));
        }
        return changed;
    }
}
