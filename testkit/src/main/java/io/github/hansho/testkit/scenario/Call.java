package io.github.hansho.testkit.scenario;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.Act;
import java.time.Duration;

/**
 * Somebody who was called: a step fired and this person was among its recipients. That it reached them is another matter.
 *
 * @param after how long after the beginning of the run
 * @param person who
 * @param role the role, team or person that the step, or its fallback, named
 * @param act what was asked of them
 * @param run the rule and its track
 * @param pass which time the ladder was climbed, from 1
 * @param step the index of the step, from 0
 * @param incident about which incident
 */
public record Call(
        Duration after, String person, String role, Act act, String run, int pass, int step, IncidentId incident) {

    CallAt at() {
        return new CallAt(after, person);
    }

    @Override
    public String toString() {
        return "+" + Spans.write(after) + " " + person + " (" + role + ")";
    }
}
