package io.github.hansho.core.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where one track of an escalation stands.
 *
 * @param rule the rule it follows
 * @param track which of the rule's two tracks
 * @param since when it began, or began anew
 * @param pass which time the ladder is climbed, from 1
 * @param step the index of the step that is next, from 0; the number of steps when the pass is over
 * @param due when that step is due, or what follows the last one
 * @param waitingSince when the step was due that waits for its own condition
 * @param called whom it has called since it began, at most {@value #LIMIT}
 * @param answer who answered
 * @param exhausted whether nobody is left to be called
 */
public record Ladder(
        String rule,
        Track track,
        Instant since,
        int pass,
        int step,
        Instant due,
        Optional<Instant> waitingSince,
        Set<String> called,
        Optional<Answer> answer,
        boolean exhausted) {

    /** The most people that one ladder calls. */
    public static final int LIMIT = 256;

    /** Keeps an immutable copy in a stable order. */
    public Ladder {
        called = sorted(called);
    }

    /**
     * An answer to the calls of a ladder.
     *
     * @param since when the first came
     * @param at when the latest came
     * @param by who answered
     * @param confirmBy by when it has to be confirmed, once somebody asked
     * @param stands whether it is not asked after any more
     */
    public record Answer(Instant since, Instant at, Set<String> by, Optional<Instant> confirmBy, boolean stands) {
        /** Keeps an immutable copy in a stable order. */
        public Answer {
            by = sorted(by);
        }
    }

    /** Returns a ladder that nobody has climbed yet. */
    public static Ladder begun(String rule, Track track, Instant since, Instant due) {
        return new Ladder(rule, track, since, 1, 0, due, Optional.empty(), Set.of(), Optional.empty(), false);
    }

    /** Returns the id of the run: the rule and its track. */
    @JsonIgnore
    public String run() {
        return run(rule, track);
    }

    /** Returns the id of the run of a rule on a track. */
    public static String run(String rule, Track track) {
        return rule + "/" + track.code();
    }

    /** Returns this after a step that called people, with what is due next. */
    public Ladder fired(Set<String> people, Instant next) {
        Set<String> all = new TreeSet<>(called);
        all.addAll(people);
        return new Ladder(rule, track, since, pass, step + 1, next, Optional.empty(), all, answer, exhausted);
    }

    /** Returns this after a step that was passed over, with what is due next. */
    public Ladder skipped(Instant next) {
        return new Ladder(rule, track, since, pass, step + 1, next, Optional.empty(), called, answer, exhausted);
    }

    /** Returns this with its step put off until an instant. */
    public Ladder putOff(Instant until) {
        return new Ladder(rule, track, since, pass, step, until, Optional.empty(), called, answer, exhausted);
    }

    /** Returns this with its step waiting for its own condition, until an instant at the latest. */
    public Ladder waiting(Instant until) {
        return new Ladder(
                rule,
                track,
                since,
                pass,
                step,
                until,
                waitingSince.or(() -> Optional.of(due)),
                called,
                answer,
                exhausted);
    }

    /** Returns this standing at another step, nobody having answered; at the very first step it begins anew. */
    public Ladder reset(Instant at, int newPass, int newStep, Instant newDue) {
        boolean anew = newPass == 1 && newStep == 0;
        return new Ladder(
                rule,
                track,
                anew ? at : since,
                newPass,
                newStep,
                newDue,
                Optional.empty(),
                anew ? Set.of() : called,
                Optional.empty(),
                false);
    }

    /** Returns this with nobody left to be called. */
    public Ladder nobodyLeft() {
        return new Ladder(rule, track, since, pass, step, due, waitingSince, called, answer, true);
    }

    /** Returns this answered by one more person. */
    public Ladder answeredBy(String person, Instant at) {
        Set<String> all = new TreeSet<>(Set.of(person));
        answer.ifPresent(before -> all.addAll(before.by()));
        Instant first = answer.map(Answer::since).orElse(at);
        return with(Optional.of(new Answer(first, at, all, Optional.empty(), false)));
    }

    /** Returns this with its answer to be confirmed by an instant, or standing for good when none is given. */
    public Ladder toConfirmBy(Optional<Instant> by) {
        return with(answer.map(given -> new Answer(given.since(), given.at(), given.by(), by, by.isEmpty())));
    }

    /** Returns this with nobody having answered. */
    public Ladder unanswered() {
        return with(Optional.empty());
    }

    private Ladder with(Optional<Answer> newAnswer) {
        return new Ladder(rule, track, since, pass, step, due, waitingSince, called, newAnswer, exhausted);
    }

    private static Set<String> sorted(Set<String> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
