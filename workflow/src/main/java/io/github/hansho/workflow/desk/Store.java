package io.github.hansho.workflow.desk;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One tenant's part of the journal, with a few snapshots at hand. */
final class Store {

    private final Journal given;
    private final Journal journal;
    private final String tenant;
    private final DeskLog log;
    private final Meter meter;
    private final SnapshotCache cache = new SnapshotCache();

    Store(Journal journal, String tenant, Meter meter) {
        this.given = journal;
        this.tenant = tenant;
        this.log = new DeskLog(tenant);
        this.meter = SafeMeter.of(meter, log);
        this.journal = MeteredJournal.of(journal, this.meter);
    }

    /** Returns the journal as the host gave it. */
    Journal given() {
        return given;
    }

    /** Returns what never throws, whatever the host's meter does. */
    Meter meter() {
        return meter;
    }

    DeskLog log() {
        return log;
    }

    Journal journal() {
        return journal;
    }

    String tenant() {
        return tenant;
    }

    /** Returns a snapshot that may be out of date, or null. */
    @Nullable Snapshot cached(IncidentId id) {
        return cache.get(id);
    }

    /** Returns the incident as the journal has it now, or null when it has none. */
    @Nullable Snapshot current(IncidentId id) {
        Snapshot cached = cache.get(id);
        List<Fact> more = journal.read(
                tenant, HistoryId.of(id), cached == null ? 0 : cached.incident().revision());
        if (more.isEmpty()) {
            return cached;
        }
        Snapshot current = cached == null ? Snapshot.of(more) : cached.with(more);
        cache.put(current);
        return current;
    }

    boolean isCurrent(Incident incident) {
        return journal.read(tenant, HistoryId.of(incident.id()), incident.revision())
                .isEmpty();
    }

    AppendResult append(Request request, Draft draft, Plan plan) {
        return append(request, draft, plan, List.of());
    }

    /** Keeps a draft, and what is added to other histories together with it. */
    AppendResult append(Request request, Draft draft, Plan plan, List<Append> besides) {
        Incident incident = draft.incident();
        List<String> claims = claims(draft.facts());
        AppendResult again = claims.isEmpty() ? null : again(incident.id(), claims);
        if (again != null) {
            return again;
        }
        Append append =
                new Append(draft.history(), draft.base(), draft.facts(), draft.nextDue(plan), claims, List.of());
        AppendResult result = journal.append(new Batch(tenant, request.id(), together(append, besides)));
        if (result instanceof AppendResult.Kept) {
            cache.put(new Snapshot(draft.history(), incident, Optional.empty()));
        }
        return result;
    }

    private static List<Append> together(Append append, List<Append> besides) {
        if (besides.isEmpty()) {
            return List.of(append);
        }
        List<Append> all = new ArrayList<>(besides);
        all.add(append);
        return all;
    }

    /** Returns the incident that has an alert. */
    Optional<IncidentId> holder(Alert alert) {
        return journal.find(tenant, claim(alert)).map(id -> IncidentId.of(id.value()));
    }

    /** Returns the claim of an alert that this very incident has already; a journal refuses only what another one has. */
    private AppendResult.@Nullable Taken again(IncidentId id, List<String> claims) {
        HistoryId self = HistoryId.of(id);
        Set<String> seen = new HashSet<>();
        for (String claim : claims) {
            if (!seen.add(claim)
                    || journal.find(tenant, claim).filter(self::equals).isPresent()) {
                return new AppendResult.Taken(claim, self);
            }
        }
        return null;
    }

    /** No alert belongs to two incidents. */
    private static List<String> claims(List<Fact> facts) {
        List<String> claims = List.of();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof AlertAttached attached) {
                claims = claims.isEmpty() ? new ArrayList<>(1) : claims;
                claims.add(claim(attached.alert()));
            }
        }
        return claims;
    }

    /** Returns the key that only the incident of an alert holds. */
    private static String claim(Alert alert) {
        return "alert:" + alert.key();
    }
}
