package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.AlertAttached;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tenant's part of the journal, with a few snapshots at hand. */
final class Store {

    private final Journal journal;
    private final String tenant;
    private final SnapshotCache cache = new SnapshotCache();

    Store(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
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
        Append append = new Append(
                HistoryId.of(incident.id()),
                draft.base(),
                draft.facts(),
                draft.nextDue(plan),
                claims(draft.facts()),
                List.of());
        AppendResult result = journal.append(new Batch(tenant, request.id(), together(append, besides)));
        if (result instanceof AppendResult.Kept) {
            cache.put(new Snapshot(incident, Optional.empty()));
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

    /** No alert belongs to two incidents. */
    private static List<String> claims(List<Fact> facts) {
        List<String> claims = List.of();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof AlertAttached attached) {
                claims = claims.isEmpty() ? new ArrayList<>(1) : claims;
                claims.add("alert:" + attached.alert().key());
            }
        }
        return claims;
    }
}
