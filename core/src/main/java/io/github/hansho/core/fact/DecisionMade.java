package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * Somebody decided, or nobody did and the option holds that was named for that case.
 *
 * @param stamp when and by whom
 * @param decision the decision's id
 * @param option the option chosen
 * @param byDefault whether nobody answered in time
 * @param known the revision that the decision was made on: what was known then can be read again
 * @param reason why
 */
public record DecisionMade(Stamp stamp, String decision, String option, boolean byDefault, long known, Text reason)
        implements Change {

    @Override
    public String type() {
        return "decision-made";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.decision(incident, this, decision);
        return incident.withDecisions(incident.decisions().without(decision));
    }

    @Override
    public DecisionMade erased() {
        return new DecisionMade(stamp, decision, option, byDefault, known, Text.ERASED);
    }
}
