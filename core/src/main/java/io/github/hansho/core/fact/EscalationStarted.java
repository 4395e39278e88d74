package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;

/**
 * The condition of an escalation rule became true, and one of its ladders is climbed.
 *
 * @param stamp when and by whom
 * @param rule the rule
 * @param track which of its tracks
 * @param due when the first step is due
 * @param unknown whether nobody could tell if the condition holds, and the rule calls all the same
 */
public record EscalationStarted(Stamp stamp, String rule, Track track, Instant due, boolean unknown) implements Change {

    @Override
    public String type() {
        return "escalation-started";
    }

    @Override
    public Incident effectOn(Incident incident) {
        String run = Ladder.run(rule, track);
        Fit.that(incident.ladders().of(run).isEmpty(), incident, this, "no ladder " + run, "one is climbed");
        return incident.withLadders(incident.ladders().with(Ladder.begun(rule, track, stamp.at(), due)));
    }
}
