package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal that forgets everything when the process ends; safe for several threads and several desks. */
public final class InMemoryJournal implements Journal {

    private final Map<String, TenantStore> tenants = new HashMap<>();
    private final Sequence order = new Sequence();

    /** Creates an empty journal. */
    public InMemoryJournal() {}

    @Override
    public synchronized AppendResult append(Batch batch) {
        TenantStore store = tenants.computeIfAbsent(batch.tenant(), name -> new TenantStore(name, order));
        AppendResult obstacle = store.obstacle(batch);
        if (obstacle != null) {
            return obstacle;
        }
        order.begin();
        store.keepRequest(batch, order.size());
        List<Append> appends = batch.appends();
        for (int i = 0; i < appends.size(); i++) {
            store.release(appends.get(i));
        }
        for (int i = 0; i < appends.size(); i++) {
            order.add(store.keep(appends.get(i)), appends.get(i), batch.request());
        }
        return AppendResult.Kept.KEPT;
    }

    @Override
    public synchronized Optional<Batch> kept(String tenant, String request) {
        TenantStore store = tenants.get(tenant);
        return store == null ? Optional.empty() : store.kept(request);
    }

    @Override
    public synchronized List<Fact> read(String tenant, HistoryId id, long after) {
        TenantStore store = tenants.get(tenant);
        @Nullable StoredHistory history = store == null ? null : store.history(id);
        return history == null ? List.of() : history.after(after);
    }

    @Override
    public synchronized Optional<KeptFact> last(String tenant, HistoryId id) {
        TenantStore store = tenants.get(tenant);
        @Nullable StoredHistory history = store == null ? null : store.history(id);
        return history == null ? Optional.empty() : Optional.of(history.last());
    }

    @Override
    public synchronized Optional<HistoryId> find(String tenant, String key) {
        TenantStore store = tenants.get(tenant);
        return store == null ? Optional.empty() : store.holder(key);
    }

    @Override
    public synchronized List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        TenantStore store = tenants.get(tenant);
        return store == null ? List.of() : store.due(kind, upTo, limit, lease);
    }

    @Override
    public synchronized boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
        TenantStore store = tenants.get(tenant);
        return store != null && store.mayBeDue(kind, upTo);
    }

    @Override
    public synchronized List<Entry> after(long position, Optional<String> tenant, int limit) {
        List<Entry> entries = new ArrayList<>();
        int first = (int) Math.min(Math.max(0, position), order.size()) + 1;
        for (int i = first; i <= order.size() && entries.size() < limit; i++) {
            if (tenant.isEmpty() || tenant.get().equals(order.tenant(i))) {
                entries.add(order.entry(i));
            }
        }
        return Collections.unmodifiableList(entries);
    }
}
