package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.ResetCause;
import java.time.Instant;

/**
 * A ladder stands at another step than the one after the last, and nobody has answered.
 *
 * @param stamp when and by whom
 * @param run the rule and its track
 * @param cause why
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step that is next, from 0
 * @param due when it is due
 */
public record EscalationReset(Stamp stamp, String run, ResetCause cause, int pass, int step, Instant due)
        implements Change {

    @Override
    public String type() {
        return "escalation-reset";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run);
        return incident.withLadders(incident.ladders().with(ladder.reset(stamp.at(), pass, step, due)));
    }
}
