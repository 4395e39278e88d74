package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;

/**
 * A ladder was climbed to its end and nobody answered; nobody is left to be called.
 *
 * @param stamp when and by what
 * @param run the rule and its track
 * @param passes how many times it was climbed
 * @param called how many people were called; at 0 nobody ever was
 */
public record EscalationExhausted(Stamp stamp, String run, int passes, int called) implements Change {

    @Override
    public String type() {
        return "escalation-exhausted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run);
        return incident.withLadders(incident.ladders().with(ladder.nobodyLeft()));
    }
}
