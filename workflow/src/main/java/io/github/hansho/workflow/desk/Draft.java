package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts that are to be kept together, and the incident with them applied. */
final class Draft {

    private final long base;
    private final Incident start;
    private final List<Fact> facts = new ArrayList<>(4);
    private Incident incident;
    private @Nullable Instant settledTo;
    private int settled;

    Draft(Incident incident) {
        this(incident, incident.revision());
    }

    private Draft(Incident incident, long base) {
        this.base = base;
        this.start = incident;
        this.incident = incident;
    }

    /** Returns the draft of a history that begins. */
    static Draft opening(List<Fact> facts) {
        Opened opened = (Opened) facts.get(0);
        Draft draft = new Draft(opened.incident(), 0);
        draft.facts.add(opened);
        draft.add(facts.subList(1, facts.size()));
        return draft;
    }

    /** Returns when the incident is due next. */
    Optional<Instant> nextDue(Plan plan) {
        Instant from = settledTo == null || settledTo.isBefore(incident.head().at())
                ? incident.head().at()
                : settledTo;
        return Agenda.of(incident, plan, from).nextDue();
    }

    /** Says that everything due before an instant is settled. */
    void settledTo(Instant instant) {
        settledTo = instant;
    }

    /** Says that what is added from now on is no longer what fell due before now. */
    void marked() {
        settled = facts.size();
    }

    /** Returns whether among what fell due before now there was a call on one of these tracks. */
    boolean called(Set<Track> tracks) {
        for (int i = 0; i < settled; i++) {
            if (facts.get(i) instanceof StepFired fired) {
                Optional<Ladder> ladder = incident.ladders().of(fired.run());
                if (ladder.filter(on -> tracks.contains(on.track())).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Forgets every fact; only a draft of an incident that there was already can. */
    void restart() {
        facts.clear();
        incident = start;
        settledTo = null;
        settled = 0;
    }

    Incident incident() {
        return incident;
    }

    long base() {
        return base;
    }

    List<Fact> facts() {
        return facts;
    }

    /** Applies facts; each has to be a change of this incident and has to fit. */
    void add(List<Fact> more) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i));
        }
    }

    /** Applies a fact; it has to be a change of this incident and has to fit. */
    void add(Fact fact) {
        if (!(fact instanceof Change change)) {
            throw new IllegalArgumentException("fact " + fact.type() + " is no change of an open incident");
        }
        incident = change.appliedTo(incident);
        facts.add(change);
    }
}
