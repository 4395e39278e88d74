package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Outcome;

/**
 * How it went for the attacker was found out.
 *
 * @param stamp when and by whom
 * @param outcome how it went
 * @param reason why
 */
public record OutcomeFound(Stamp stamp, Outcome outcome, Text reason) implements Change {

    @Override
    public String type() {
        return "outcome-found";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAssessment(incident.assessment().with(outcome));
    }

    @Override
    public OutcomeFound erased() {
        return new OutcomeFound(stamp, outcome, Text.ERASED);
    }
}
