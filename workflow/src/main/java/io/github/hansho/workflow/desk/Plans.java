package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.PlanActivated;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The plan versions that a desk has loaded; every version that was in force is kept in the journal. */
final class Plans {

    private final Journal journal;
    private final String tenant;
    private final Map<PlanRef, Plan> loaded = new ConcurrentHashMap<>();

    Plans(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
    }

    @Nullable Plan get(PlanRef ref) {
        return loaded.get(ref);
    }

    /** Loads a plan without bringing it into force. */
    void load(Plan plan) {
        loaded.put(plan.ref(), plan);
    }

    /** Keeps a plan in the journal, unless that very text is kept already. */
    void activate(Plan plan, Stamp stamp) {
        load(plan);
        HistoryId id = HistoryId.plan(plan.ref().id());
        while (true) {
            List<Fact> kept = journal.read(tenant, id, 0);
            Optional<PlanActivated> same = kept.stream()
                    .filter(fact -> fact instanceof PlanActivated)
                    .map(PlanActivated.class::cast)
                    .filter(activated -> activated.plan().equals(plan.ref()))
                    .findFirst();
            if (same.isPresent()) {
                if (!same.get().source().equals(plan.source())) {
                    throw new PlanVersionTakenException(plan.ref());
                }
                return;
            }
            Fact fact = new PlanActivated(stamp, plan.ref(), plan.name(), plan.source());
            Append append = Append.of(id, kept.size(), List.of(fact), Optional.empty());
            if (!(journal.append(new Batch(tenant, Optional.empty(), List.of(append))) instanceof AppendResult.Stale)) {
                return;
            }
        }
    }
}
