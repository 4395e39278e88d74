package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Goes through what is due, page by page. */
final class Ticker {

    private static final int PAGE = 500;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private static final Series DONE = Series.of(Measure.TICK_DURATION, "done");
    private static final Series FAILED = Series.of(Measure.TICK_DURATION, "failed");
    private static final Series SETTLED = Series.of(Measure.SETTLEMENTS, "settled");
    private static final Series STUCK = Series.of(Measure.SETTLEMENTS, "stuck");

    private Ticker() {}

    /** Settles every incident that is due; returns how many were. One that cannot be settled keeps no other waiting. */
    static int tick(Store store, Settling settling, String holder, Instant now) {
        Consumer<Series> timing = store.meter().start();
        Series outcome = FAILED;
        try {
            int settled = settle(store, settling, holder, now);
            outcome = DONE;
            return settled;
        } finally {
            timing.accept(outcome);
        }
    }

    private static int settle(Store store, Settling settling, String holder, Instant now) {
        if (!store.journal().mayBeDue(store.tenant(), HistoryId.Kind.INCIDENT, now)) {
            return 0;
        }
        Lease lease = new Lease(holder, now, LEASE);
        List<HistoryId> page = store.journal().due(store.tenant(), HistoryId.Kind.INCIDENT, now, PAGE, lease);
        return page.isEmpty() ? 0 : settle(store, settling, lease, page);
    }

    private static int settle(Store store, Settling settling, Lease lease, List<HistoryId> first) {
        List<HistoryId> page = first;
        Set<HistoryId> seen = new HashSet<>();
        int settled = 0;
        int stuck = 0;
        boolean progress = true;
        while (progress) {
            progress = false;
            for (HistoryId id : page) {
                if (seen.add(id)) {
                    boolean done = settling.settle(IncidentId.of(id.value()));
                    store.meter().count(done ? SETTLED : STUCK, 1);
                    settled += done ? 1 : 0;
                    stuck += done ? 0 : 1;
                    progress = true;
                }
            }
            page = progress
                    ? store.journal().due(store.tenant(), HistoryId.Kind.INCIDENT, lease.now(), PAGE + stuck, lease)
                    : page;
        }
        return settled;
    }
}
