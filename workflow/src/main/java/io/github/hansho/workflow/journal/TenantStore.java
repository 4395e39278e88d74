package io.github.hansho.workflow.journal;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything of one tenant in memory: nothing in here can see another tenant. */
final class TenantStore {

    private final String tenant;
    private final Map<HistoryId, StoredHistory> histories = new HashMap<>();
    private final Map<String, HistoryId> keys = new HashMap<>();
    private final Sequence order;
    private final Map<String, Integer> requests = new HashMap<>();
    private final Map<HistoryId.Kind, DueIndex> due = new EnumMap<>(HistoryId.Kind.class);
    private @Nullable StoredHistory latest;

    TenantStore(String tenant, Sequence order) {
        this.tenant = tenant;
        this.order = order;
        for (HistoryId.Kind kind : HistoryId.Kind.values()) {
            due.put(kind, new DueIndex());
        }
    }

    /** Returns a history; the one asked for last is at hand, since one append asks more than once. */
    @Nullable StoredHistory history(HistoryId id) {
        StoredHistory found = latest;
        if (found == null || !found.id().equals(id)) {
            found = histories.get(id);
            latest = found;
        }
        return found;
    }

    Optional<HistoryId> holder(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    Optional<Batch> kept(String request) {
        return Optional.ofNullable(requests.get(request)).map(order::batch);
    }

    List<HistoryId> due(HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        return index(kind).upTo(upTo, limit, lease);
    }

    boolean mayBeDue(HistoryId.Kind kind, Instant upTo) {
        return index(kind).any(upTo);
    }

    /** Returns why the batch cannot be kept, or null. */
    @Nullable AppendResult obstacle(Batch batch) {
        if (batch.request().isPresent()) {
            Integer original = requests.get(batch.request().get());
            if (original != null) {
                return new AppendResult.AlreadyKept(order.batch(original));
            }
        }
        List<Append> appends = batch.appends();
        for (int i = 0; i < appends.size(); i++) {
            Append append = appends.get(i);
            StoredHistory history = history(append.id());
            long actual = history == null ? 0 : history.size();
            if (actual != append.expected()) {
                return new AppendResult.Stale(append.id(), append.expected(), actual);
            }
        }
        return taken(appends);
    }

    private @Nullable AppendResult taken(List<Append> appends) {
        Map<String, HistoryId> claimed = Map.of();
        for (int i = 0; i < appends.size(); i++) {
            Append append = appends.get(i);
            for (int k = 0; k < append.claims().size(); k++) {
                String key = append.claims().get(k);
                HistoryId holder = claimed.getOrDefault(key, holderAfterReleases(key, appends));
                if (holder != null && !holder.equals(append.id())) {
                    return new AppendResult.Taken(key, holder);
                }
                claimed = claimed.isEmpty() ? new HashMap<>() : claimed;
                claimed.put(key, append.id());
            }
        }
        return null;
    }

    private @Nullable HistoryId holderAfterReleases(String key, List<Append> appends) {
        HistoryId holder = keys.get(key);
        for (int i = 0; holder != null && i < appends.size(); i++) {
            Append append = appends.get(i);
            if (holder.equals(append.id()) && append.releases().contains(key)) {
                return null;
            }
        }
        return holder;
    }

    void keepRequest(Batch batch, int position) {
        if (batch.request().isPresent()) {
            requests.put(batch.request().get(), position);
        }
    }

    /** Frees what a history of the batch gives up, so that another may claim it in the same batch. */
    void release(Append append) {
        for (int i = 0; i < append.releases().size(); i++) {
            keys.remove(append.releases().get(i), append.id());
        }
    }

    StoredHistory keep(Append append) {
        StoredHistory history = history(append.id());
        if (history == null) {
            history = new StoredHistory(tenant, append.id());
            histories.put(append.id(), history);
        }
        for (int i = 0; i < append.facts().size(); i++) {
            history.add(append.facts().get(i));
        }
        index(append.id().kind()).move(history, append.nextDue().orElse(null));
        for (int i = 0; i < append.claims().size(); i++) {
            keys.put(append.claims().get(i), history.id());
        }
        return history;
    }

    private DueIndex index(HistoryId.Kind kind) {
        return Objects.requireNonNull(due.get(kind));
    }
}
