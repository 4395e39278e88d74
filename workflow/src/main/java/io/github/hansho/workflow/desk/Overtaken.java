package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.StepSkipped;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.climb.Climb;
import io.github.hansho.workflow.escalation.Unless;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Set;

/** A call that fell due just before an answer to it came: nobody needs to be called any more. */
final class Overtaken {

    private Overtaken() {}

    /** Returns the facts of a call, or that it was passed over when one of these answers covers it. */
    static List<Fact> of(List<Fact> facts, Incident incident, Plan plan, Set<Track> answered) {
        for (Fact fact : facts) {
            if (fact instanceof StepFired fired && covers(fired, incident, plan, answered)) {
                return facts.stream()
                        .filter(one -> one instanceof StepSkipped || one instanceof StepFired)
                        .map(one -> one instanceof StepFired call ? skipped(call) : one)
                        .toList();
            }
        }
        return facts;
    }

    private static Fact skipped(StepFired call) {
        return new StepSkipped(
                call.stamp(), call.run(), call.pass(), call.step(), call.due(), SkipReason.OVERTAKEN, call.next());
    }

    /** Returns whether a call is still wanted as the incident stands now. */
    static boolean stillWanted(StepFired fired, Incident incident, Plan plan) {
        return Climb.of(incident, plan, fired.run())
                .filter(climb -> fired.step() < climb.steps().size()
                        && climb.isStopped(climb.steps().get(fired.step())))
                .isEmpty();
    }

    static boolean covers(StepFired fired, Incident incident, Plan plan, Set<Track> answered) {
        return Climb.of(incident, plan, fired.run())
                .filter(climb -> answered.contains(climb.ladder().track())
                        && fired.step() < climb.steps().size()
                        && climb.steps().get(fired.step()).unless() == Unless.ACKNOWLEDGED)
                .isPresent();
    }
}
