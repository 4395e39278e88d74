package io.github.hansho.workflow.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which histories are due when, and who has leased them. */
final class DueIndex {

    private static final Comparator<Due> BY_INSTANT =
            Comparator.comparing(Due::at).thenComparing(due -> due.id().value());

    private final TreeSet<Due> entries = new TreeSet<>(BY_INSTANT);
    private final Map<HistoryId, Lease> leases = new HashMap<>();

    private record Due(Instant at, HistoryId id) {}

    void move(StoredHistory history, @Nullable Instant to) {
        Instant from = history.nextDue();
        if (!leases.isEmpty()) {
            leases.remove(history.id());
        }
        if (from == null ? to == null : from.equals(to)) {
            return;
        }
        if (from != null) {
            entries.remove(new Due(from, history.id()));
        }
        if (to != null) {
            entries.add(new Due(to, history.id()));
        }
        history.dueAt(to);
    }

    boolean any(Instant upTo) {
        return !entries.isEmpty() && !entries.first().at().isAfter(upTo);
    }

    List<HistoryId> upTo(Instant instant, int limit, Lease lease) {
        if (!any(instant)) {
            return List.of();
        }
        List<HistoryId> found = new ArrayList<>();
        for (Due due : entries) {
            if (due.at().isAfter(instant) || found.size() >= limit) {
                break;
            }
            if (!leasedByAnother(due.id(), lease)) {
                found.add(due.id());
                if (lease.length().isZero()) {
                    leases.remove(due.id());
                } else {
                    leases.put(due.id(), lease);
                }
            }
        }
        return Collections.unmodifiableList(found);
    }

    private boolean leasedByAnother(HistoryId id, Lease lease) {
        Lease held = leases.get(id);
        return held != null && held.keepsAway(lease.holder(), lease.now());
    }
}
