package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;

/**
 * The condition of an escalation rule does not hold any longer, and its ladder is left; if it holds again, another begins.
 *
 * @param stamp when and by what
 * @param run the rule and its track
 */
public record EscalationEnded(Stamp stamp, String run) implements Change {

    @Override
    public String type() {
        return "escalation-ended";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.ladder(incident, this, run);
        return incident.withLadders(incident.ladders().without(run));
    }
}
