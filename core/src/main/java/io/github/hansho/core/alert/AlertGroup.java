package io.github.hansho.core.alert;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Alerts that are one and the same thing, as they stand: how many, since when, and what was decided.
 *
 * @param id the group's id
 * @param key what its alerts have in common
 * @param first the first alert, kept whole
 * @param count how many alerts there are, repeats included
 * @param from when the first one was
 * @param to when the latest one was
 * @param observables everything its alerts named, at most {@value #OBSERVABLES}
 * @param judgement the latest verdict, if someone looked
 * @param rejudged how often the verdict was changed
 * @param incident the incident it belongs to
 * @param heldUntil until when it waits for a review
 */
public record AlertGroup(
        String id,
        String key,
        Alert first,
        long count,
        Instant from,
        Instant to,
        List<Observable> observables,
        Optional<Judgement> judgement,
        int rejudged,
        Optional<String> incident,
        Optional<Instant> heldUntil) {

    /** Keeps an immutable copy of the observables. */
    public AlertGroup {
        observables = List.copyOf(observables);
    }

    /** The most observables that a group remembers; a storm must not grow its state. */
    public static final int OBSERVABLES = 64;

    /**
     * What someone, or a rule, said a group is.
     *
     * @param verdict the verdict
     * @param by the person or the rule
     * @param at when
     * @param reason why
     */
    public record Judgement(Verdict verdict, Actor by, Instant at, Text reason) {
        Judgement erased() {
            return new Judgement(verdict, by, at, Text.ERASED);
        }
    }

    /** Returns the group of one alert that nobody looked at yet. */
    public static AlertGroup of(String id, String key, Alert first, Instant at) {
        return new AlertGroup(
                        id, key, first, 1, at, at, List.of(), Optional.empty(), 0, Optional.empty(), Optional.empty())
                .naming(first.observables());
    }

    /** Returns whether neither a person nor a rule ever said what it is, and no incident has it. */
    public boolean neverLookedAt() {
        return judgement.isEmpty() && incident.isEmpty();
    }

    /** Returns the group with so many more alerts. */
    public AlertGroup counting(long more, Instant since, Instant until) {
        return new AlertGroup(
                id,
                key,
                first,
                count + more,
                since.isBefore(from) ? since : from,
                until.isAfter(to) ? until : to,
                observables,
                judgement,
                rejudged,
                incident,
                heldUntil);
    }

    /** Returns the group remembering an alert's observables too. */
    public AlertGroup naming(List<Observable> more) {
        List<Observable> all = new ArrayList<>(observables);
        for (Observable each : more) {
            if (all.size() < OBSERVABLES && !all.contains(each)) {
                all.add(each);
            }
        }
        return new AlertGroup(
                id, key, first, count, from, to, List.copyOf(all), judgement, rejudged, incident, heldUntil);
    }

    /** Returns the group with a verdict; a held one is held no longer. */
    public AlertGroup judged(Judgement verdict) {
        int changes = judgement.isPresent() ? rejudged + 1 : rejudged;
        return new AlertGroup(
                id,
                key,
                first,
                count,
                from,
                to,
                observables,
                Optional.of(verdict),
                changes,
                incident,
                Optional.empty());
    }

    /** Returns the group as part of an incident. */
    public AlertGroup linkedTo(String newIncident) {
        return new AlertGroup(
                id,
                key,
                first,
                count,
                from,
                to,
                observables,
                judgement,
                rejudged,
                Optional.of(newIncident),
                Optional.empty());
    }

    /** Returns the group waiting for a review until an instant. */
    public AlertGroup held(Instant until) {
        return new AlertGroup(
                id, key, first, count, from, to, observables, judgement, rejudged, incident, Optional.of(until));
    }

    /** Returns the group with its free texts erased. */
    public AlertGroup erased() {
        return new AlertGroup(
                id,
                key,
                first.erased(),
                count,
                from,
                to,
                observables,
                judgement.map(Judgement::erased),
                rejudged,
                incident,
                heldUntil);
    }
}
