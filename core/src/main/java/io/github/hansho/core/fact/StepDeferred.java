package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.WaitReason;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of an escalation waits although it is due.
 *
 * @param stamp when and by what
 * @param run the rule and its track
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step, from 0
 * @param due when it was due
 * @param reason why it waits
 * @param until until when it waits; one that waits for a condition is called earlier when that holds
 * @param directory the version of the directory that was asked
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepDeferred(
        Stamp stamp,
        String run,
        int pass,
        int step,
        Instant due,
        WaitReason reason,
        Instant until,
        Optional<String> directory)
        implements Change {

    @Override
    public String type() {
        return "step-deferred";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run, pass, step);
        return incident.withLadders(
                incident.ladders().with(reason == WaitReason.CONDITION ? ladder.waiting(until) : ladder.putOff(until)));
    }
}
