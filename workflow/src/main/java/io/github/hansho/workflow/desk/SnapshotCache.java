package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand snapshots, so that a command need not fold a long history again.
 *
 * <p>A snapshot may be out of date: the revision expected at the append finds that out.
 */
final class SnapshotCache {

    private static final int SLOTS = 4096;

    private final AtomicReferenceArray<@Nullable Snapshot> slots = new AtomicReferenceArray<>(SLOTS);

    @Nullable Snapshot get(IncidentId id) {
        Snapshot snapshot = slots.get(slot(id));
        return snapshot != null && snapshot.incident().id().equals(id) ? snapshot : null;
    }

    void put(Snapshot snapshot) {
        slots.set(slot(snapshot.incident().id()), snapshot);
    }

    private static int slot(IncidentId id) {
        int hash = id.value().hashCode();
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }
}
