package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through what is due, page by page. */
final class Ticker {

    private static final int PAGE = 500;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private Ticker() {}

    static int tick(Store store, Keeper keeper, String holder, Instant now) {
        Lease lease = new Lease(holder, now, LEASE);
        Set<HistoryId> done = new HashSet<>();
        while (true) {
            List<HistoryId> due = store.journal().due(store.tenant(), now, PAGE, lease);
            boolean progress = false;
            for (HistoryId id : due) {
                if (id.kind() == HistoryId.Kind.INCIDENT && done.add(id)) {
                    keeper.settle(IncidentId.of(id.value()));
                    progress = true;
                }
            }
            if (!progress) {
                return done.size();
            }
        }
    }
}
