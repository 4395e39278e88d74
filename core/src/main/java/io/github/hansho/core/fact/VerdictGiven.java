package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;

/**
 * Someone said what the incident turned out to be.
 *
 * @param stamp when and by whom
 * @param from the verdict before
 * @param to the verdict now
 * @param reason why
 */
public record VerdictGiven(Stamp stamp, Verdict from, Verdict to, Text reason) implements Change {

    @Override
    public String type() {
        return "verdict-given";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.equal(incident, this, "verdict", from, incident.assessment().verdict());
        return incident.withAssessment(incident.assessment().with(to));
    }

    @Override
    public VerdictGiven erased() {
        return new VerdictGiven(stamp, from, to, Text.ERASED);
    }
}
