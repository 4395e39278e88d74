package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.SkipReason;
import java.time.Instant;

/**
 * A step of an escalation was passed over.
 *
 * @param stamp when and by what
 * @param run the rule and its track
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step, from 0
 * @param due when it was due
 * @param reason why it was passed over
 * @param next when the next step is due, or what follows the last
 */
public record StepSkipped(Stamp stamp, String run, int pass, int step, Instant due, SkipReason reason, Instant next)
        implements Change {

    @Override
    public String type() {
        return "step-skipped";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run, pass, step);
        return incident.withLadders(incident.ladders().with(ladder.skipped(next)));
    }
}
