package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Goes through what is due, page by page. */
final class Ticker {

    private static final int PAGE = 500;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private Ticker() {}

    /** Settles every incident that is due; returns how many were. One that cannot be settled keeps no other waiting. */
    static int tick(Store store, Settling settling, String holder, Instant now) {
        Lease lease = new Lease(holder, now, LEASE);
        Set<HistoryId> seen = new HashSet<>();
        int settled = 0;
        int stuck = 0;
        boolean progress = true;
        while (progress) {
            progress = false;
            for (HistoryId id : store.journal().due(store.tenant(), now, PAGE + stuck, lease)) {
                if (seen.add(id)) {
                    boolean done = id.kind() == HistoryId.Kind.INCIDENT && settling.settle(IncidentId.of(id.value()));
                    settled += done ? 1 : 0;
                    stuck += done ? 0 : 1;
                    progress = true;
                }
            }
        }
        return settled;
    }
}
