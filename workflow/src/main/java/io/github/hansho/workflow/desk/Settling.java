package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Keeps what fell due for an incident without anybody wishing anything. */
final class Settling {

    private static final Request NOBODY = Request.of(Actor.system("hansho"));
    private static final int ATTEMPTS = 64;

    private final Store store;
    private final Plans plans;
    private final InstantSource clock;

    Settling(Store store, Plans plans, InstantSource clock) {
        this.store = store;
        this.plans = plans;
        this.clock = clock;
    }

    /** Settles what is due for an incident by now; one that cannot be settled stays due, and says why when asked. */
    boolean settle(IncidentId id) {
        int attempt = 0;
        while (attempt < ATTEMPTS) {
            Snapshot snapshot = store.current(id);
            if (snapshot == null) {
                return false;
            }
            Plan pinned = plans.get(snapshot.incident().origin().plan());
            Decision obstacle = Obstacle.of(NOBODY, snapshot, pinned);
            if (obstacle != null || pinned == null) {
                store.log().stuck(id, snapshot.incident().revision(), obstacle);
                return false;
            }
            Instant now = clock.instant();
            Draft draft = new Draft(snapshot);
            @Nullable Faulted fault = Settlement.settleSome(draft, plans.world(pinned), now, true, now, Overtaken.NOTHING);
            if (fault != null) {
                store.log().stuck(id, snapshot.incident().revision(), fault);
                return false;
            }
            if (!(store.append(NOBODY, draft, pinned) instanceof AppendResult.Kept)) {
                attempt++;
            } else if (draft.facts().size() < Settlement.FACTS) {
                return true;
            }
        }
        return false;
    }
}
