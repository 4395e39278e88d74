package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of an escalation called upon people; that it reached them is another fact.
 *
 * @param stamp when it was done, and by what
 * @param run the rule and its track
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step, from 0
 * @param act what is asked of them
 * @param due when it was due
 * @param recipients who stood in the roles named, at least one
 * @param directory the version of the directory that said so
 * @param unsure whether the directory could not tell for certain, and called more rather than fewer
 * @param next when the next step is due, or what follows the last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StepFired(
        Stamp stamp,
        String run,
        int pass,
        int step,
        Act act,
        Instant due,
        List<Recipient> recipients,
        Optional<String> directory,
        boolean unsure,
        Instant next)
        implements Change {

    /** Keeps an immutable copy. */
    public StepFired {
        recipients = List.copyOf(recipients);
    }

    @Override
    public String type() {
        return "step-fired";
    }

    /** Returns the people called upon, each once. */
    @JsonIgnore
    public Set<String> people() {
        return recipients.stream().map(Recipient::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns this calling others. */
    public StepFired calling(List<Recipient> others) {
        return new StepFired(stamp, run, pass, step, act, due, others, directory, unsure, next);
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run, pass, step);
        return incident.withLadders(incident.ladders().with(ladder.fired(people(), next)));
    }
}
