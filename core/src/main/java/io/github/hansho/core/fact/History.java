package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything kept about one incident, from the first fact to the latest: there is no history without an opening.
 *
 * @param opened the first fact
 * @param changes the facts after it, in order
 */
public record History(Opened opened, List<Change> changes) {

    /** Keeps an immutable copy. */
    public History {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the history that these facts make.
     *
     * @throws IllegalArgumentException if the first is no {@link Opened}, or a later one is no {@link Change}
     */
    public static History of(List<? extends Fact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof Opened opened)) {
            throw new IllegalArgumentException("a history begins with opened, not with "
                    + (facts.isEmpty() ? "nothing" : facts.get(0).type()));
        }
        List<Change> changes = new ArrayList<>(facts.size() - 1);
        for (Fact fact : facts.subList(1, facts.size())) {
            if (!(fact instanceof Change change)) {
                throw new IllegalArgumentException(
                        "fact " + fact.type() + " is no change of an incident, at revision " + (changes.size() + 2));
            }
            changes.add(change);
        }
        return new History(opened, changes);
    }

    /** Returns the incident's reference. */
    public IncidentId id() {
        return opened.origin().id();
    }

    /** Returns every fact in order. */
    public Stream<Fact> facts() {
        return Stream.concat(Stream.of(opened), changes.stream());
    }

    /**
     * Returns the incident as it stands; after an unrecognised fact, as far as it can be known.
     *
     * @throws FactDoesNotApplyException if a fact cannot have happened, and no unrecognised one came before it
     */
    public Incident incident() {
        Incident incident = opened.incident();
        boolean known = true;
        for (Change change : changes) {
            incident = known ? change.appliedTo(incident) : change.appliedAsFarAsKnown(incident);
            known = known && !(change instanceof Unrecognised);
        }
        return incident;
    }

    /**
     * Returns the history as it was known at an instant: the first one recorded later, and all after it, are left out.
     *
     * @throws IllegalArgumentException if it was not opened by then
     */
    public History asOf(Instant at) {
        if (opened.stamp().recordedAt().isAfter(at)) {
            throw new IllegalArgumentException(
                    "incident " + id() + " was opened at " + opened.stamp().at() + ", not by " + at);
        }
        return new History(
                opened,
                changes.stream()
                        .takeWhile(change -> !change.stamp().recordedAt().isAfter(at))
                        .toList());
    }

    /** Returns the history with every free text erased. */
    public History erased() {
        return new History(opened.erased(), changes.stream().map(Change::erased).toList());
    }
}
