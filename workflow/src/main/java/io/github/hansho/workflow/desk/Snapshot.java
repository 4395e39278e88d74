package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.journal.HistoryId;
import java.util.List;
import java.util.Optional;

/**
 * An incident as the desk last saw it.
 *
 * @param history the name of its history
 * @param incident the incident
 * @param unrecognised the type of a fact in its history that this version does not know
 */
record Snapshot(HistoryId history, Incident incident, Optional<String> unrecognised) {

    static Snapshot of(List<Fact> facts) {
        History history = History.of(facts);
        Incident opened = history.opened().incident();
        Snapshot snapshot = new Snapshot(HistoryId.of(opened.id()), opened, Optional.empty());
        return snapshot.with(facts.subList(1, facts.size()));
    }

    Snapshot with(List<Fact> more) {
        Incident now = incident;
        Optional<String> unknown = unrecognised;
        for (Fact fact : more) {
            Change change = (Change) fact;
            now = unknown.isEmpty() ? change.appliedTo(now) : change.appliedAsFarAsKnown(now);
            unknown = fact instanceof Unrecognised u ? Optional.of(u.type()) : unknown;
        }
        return new Snapshot(history, now, unknown);
    }
}
