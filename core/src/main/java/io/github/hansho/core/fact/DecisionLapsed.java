package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import java.time.Instant;

/**
 * Nobody decided in time, and no option was named for that case.
 *
 * @param stamp when and by what
 * @param decision the decision's id
 * @param answerBy when it lapsed
 */
public record DecisionLapsed(Stamp stamp, String decision, Instant answerBy) implements Change {

    @Override
    public String type() {
        return "decision-lapsed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.decision(incident, this, decision);
        return incident.withDecisions(incident.decisions().without(decision));
    }
}
