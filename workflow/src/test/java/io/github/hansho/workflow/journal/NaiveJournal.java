package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A journal that looks everything up in one list of entries and a few maps: slow, and plain to see that it is right. */
final class NaiveJournal implements Journal {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Name, HistoryId> keys = new HashMap<>();
    private final Map<Place, Instant> due = new HashMap<>();
    private final Map<Place, Lease> leases = new HashMap<>();

    private record Name(String tenant, String key) {}

    private record Place(String tenant, HistoryId id) {}

    @Override
    public AppendResult append(Batch batch) {
        Optional<Batch> original = batch.request().flatMap(request -> kept(batch.tenant(), request));
        if (original.isPresent()) {
            return new AlreadyKept(original.get());
        }
        for (Append append : batch.appends()) {
            long actual = read(batch.tenant(), append.id(), 0).size();
            if (actual != append.expected()) {
                return new Stale(append.id(), append.expected(), actual);
            }
        }
        Map<Name, HistoryId> then = new HashMap<>(keys);
        Taken taken = settle(batch, then);
        if (taken != null) {
            return taken;
        }
        keys.clear();
        keys.putAll(then);
        entries.add(new Entry(entries.size() + 1L, batch));
        batch.appends().forEach(append -> putOff(batch.tenant(), append));
        return new Kept();
    }

    private static @Nullable Taken settle(Batch batch, Map<Name, HistoryId> then) {
        for (Append append : batch.appends()) {
            append.releases().forEach(key -> then.remove(new Name(batch.tenant(), key), append.id()));
        }
        for (Append append : batch.appends()) {
            for (String key : append.claims()) {
                HistoryId holder = then.putIfAbsent(new Name(batch.tenant(), key), append.id());
                if (holder != null && !holder.equals(append.id())) {
                    return new Taken(key, holder);
                }
            }
        }
        return null;
    }

    private void putOff(String tenant, Append append) {
        Place place = new Place(tenant, append.id());
        leases.remove(place);
        due.remove(place);
        append.nextDue().ifPresent(at -> due.put(place, at));
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return entries.stream()
                .map(Entry::batch)
                .filter(batch ->
                        batch.tenant().equals(tenant) && batch.request().equals(Optional.of(request)))
                .findFirst();
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        return entries.stream()
                .filter(entry -> entry.tenant().equals(tenant))
                .flatMap(entry -> entry.facts().stream())
                .filter(kept -> kept.id().equals(id) && kept.revision() > after)
                .map(KeptFact::fact)
                .toList();
    }

    @Override
    public Optional<KeptFact> last(String tenant, HistoryId id) {
        List<Fact> facts = read(tenant, id, 0);
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptFact(id, facts.size(), facts.get(facts.size() - 1)));
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return Optional.ofNullable(keys.get(new Name(tenant, key)));
    }

    /** Where instants are equal the order is open; this one and the one in memory both go by value. */
    @Override
    public List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        List<HistoryId> told = due.entrySet().stream()
                .filter(one -> one.getKey().tenant().equals(tenant))
                .filter(one -> one.getKey().id().kind() == kind)
                .filter(one -> !one.getValue().isAfter(upTo))
                .filter(one -> !isAnothers(leases.get(one.getKey()), lease))
                .sorted(Comparator.comparing((Map.Entry<Place, Instant> one) -> one.getValue())
                        .thenComparing(one -> one.getKey().id().value()))
                .limit(limit)
                .map(one -> one.getKey().id())
                .toList();
        told.forEach(id -> leases.put(new Place(tenant, id), lease));
        leases.values().removeIf(held -> held.length().isZero());
        return told;
    }

    private static boolean isAnothers(@Nullable Lease held, Lease lease) {
        return held != null
                && !held.holder().equals(lease.holder())
                && !lease.now().isBefore(held.now())
                && lease.now().isBefore(held.now().plus(held.length()));
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return entries.stream()
                .filter(entry -> entry.position() > position)
                .filter(entry -> tenant.isEmpty() || tenant.get().equals(entry.tenant()))
                .limit(limit)
                .toList();
    }
}
