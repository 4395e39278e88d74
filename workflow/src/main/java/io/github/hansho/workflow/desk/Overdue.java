package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An incident for which something was due a while ago.
 *
 * @param incident which one
 */
public record Overdue(IncidentId incident) {

    private static final int MOST = 1_000;

    /** Looks without leasing: who looks keeps nobody from settling. */
    static List<Overdue> of(Store store, String holder, Instant before) {
        List<Overdue> late = new ArrayList<>();
        Lease none = new Lease(holder, before, Duration.ZERO);
        for (HistoryId id : store.journal().due(store.tenant(), HistoryId.Kind.INCIDENT, before, MOST, none)) {
            late.add(new Overdue(IncidentId.of(id.value())));
        }
        return late;
    }
}
