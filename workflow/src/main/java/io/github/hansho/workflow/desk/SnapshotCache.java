package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A few thousand snapshots, so that a command need not fold a long history again.
 *
 * <p>A snapshot may be out of date: the revision expected at the append finds that out. Each incident has four places that
 * it may be kept at, so that two that are worked on at once do not drive each other out.
 */
final class SnapshotCache {

    private static final int SLOTS = 4096;
    private static final int WAYS = 4;

    private final AtomicReferenceArray<@Nullable Snapshot> slots = new AtomicReferenceArray<>(SLOTS);

    @Nullable Snapshot get(IncidentId id) {
        int first = first(id);
        for (int i = first; i < first + WAYS; i++) {
            Snapshot snapshot = slots.getAcquire(i);
            if (snapshot != null && snapshot.incident().id().equals(id)) {
                return snapshot;
            }
        }
        return null;
    }

    /** Keeps a snapshot at the first place; others move on, up to an older one of the same incident or off the end. */
    void put(Snapshot snapshot) {
        IncidentId id = snapshot.incident().id();
        int first = first(id);
        Snapshot moving = snapshot;
        for (int i = first; i < first + WAYS; i++) {
            Snapshot here = slots.getAcquire(i);
            slots.setRelease(i, moving);
            if (here == null || here.incident().id().equals(id)) {
                return;
            }
            moving = here;
        }
    }

    private static int first(IncidentId id) {
        int hash = id.value().hashCode();
        return ((hash ^ hash >>> 16) & (SLOTS / WAYS - 1)) * WAYS;
    }
}
