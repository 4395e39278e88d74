package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.agenda.Agenda;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts that are to be kept together, and the incident with them applied. */
final class Draft {

    private final HistoryId history;
    private final Incident start;
    private List<Fact> facts = List.of();
    private Incident incident;
    private @Nullable Instant settledTo;
    private int settled;
    private @Nullable Look latest;

    /** What was due when it was looked at last: whoever settles a draft has just seen when it is due next. */
    private record Look(Incident incident, Plan plan, Instant from, Agenda agenda) {
        boolean isOf(Incident other, Plan otherPlan, Instant otherFrom) {
            return incident == other && plan == otherPlan && from.equals(otherFrom);
        }
    }

    Draft(Incident incident) {
        this(HistoryId.of(incident.id()), incident);
    }

    Draft(Snapshot snapshot) {
        this(snapshot.history(), snapshot.incident());
    }

    private Draft(HistoryId history, Incident incident) {
        this.history = history;
        this.start = incident;
        this.incident = incident;
    }

    /** Returns the draft of a history that begins. */
    static Draft opening(List<Fact> facts) {
        Opened opened = (Opened) facts.get(0);
        Draft draft = new Draft(opened.incident());
        draft.facts = List.copyOf(facts);
        for (int i = 1; i < facts.size(); i++) {
            draft.apply(facts.get(i));
        }
        return draft;
    }

    /** Returns when the incident is due next. */
    Optional<Instant> nextDue(Plan plan) {
        Instant from = settledTo == null || settledTo.isBefore(incident.head().at())
                ? incident.head().at()
                : settledTo;
        return agenda(plan, from).nextDue();
    }

    /** Returns what is due for the incident from an instant on. */
    Agenda agenda(Plan plan, Instant from) {
        Look look = latest;
        if (look == null || !look.isOf(incident, plan, from)) {
            look = new Look(incident, plan, from, Agenda.of(incident, plan, from));
            latest = look;
        }
        return look.agenda();
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
        facts = List.of();
        incident = start;
        settledTo = null;
        settled = 0;
    }

    Incident incident() {
        return incident;
    }

    /** Returns the acceptance of everything in the draft: the command's own, if nothing fell due besides. */
    Accepted accepted(Accepted own) {
        boolean all = own.id().equals(incident.id())
                && own.revision() == incident.revision()
                && own.facts().size() == facts.size();
        return all ? own : new Accepted(incident.id(), incident.revision(), facts);
    }

    HistoryId history() {
        return history;
    }

    /** Returns the revision that the facts follow. */
    long base() {
        return incident.revision() - facts.size();
    }

    List<Fact> facts() {
        return facts;
    }

    /** Applies facts and keeps them; each has to be a change of this incident and has to fit. */
    void add(List<Fact> more) {
        for (int i = 0; i < more.size(); i++) {
            apply(more.get(i));
        }
        keep(more);
    }

    /** Keeps facts that were applied one by one; where they are the only ones, they are the draft's without a copy. */
    void keep(List<Fact> applied) {
        if (facts.isEmpty()) {
            facts = List.copyOf(applied);
            return;
        }
        if (!(facts instanceof ArrayList)) {
            facts = new ArrayList<>(facts);
        }
        facts.addAll(applied);
    }

    /** Applies a fact; it has to be a change of this incident and has to fit. */
    void apply(Fact fact) {
        if (!(fact instanceof Change change)) {
            throw new IllegalArgumentException("fact " + fact.type() + " is no change of an open incident");
        }
        incident = change.appliedTo(incident);
    }
}
