package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.PlanActivated;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
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
    private volatile Optional<Directory> live = Optional.empty();

    Plans(Journal journal, String tenant) {
        this.journal = journal;
        this.tenant = tenant;
    }

    /** Takes who is on call from now on; the rosters of the plans hold no longer. */
    void use(Directory directory) {
        live = Optional.of(directory);
    }

    /** Returns who is on call now, by the host's directory or by the rosters of a plan. */
    Directory directory(Plan plan) {
        return live.orElseGet(plan::directory);
    }

    /** Returns who is on call now, or another directory where neither the host nor a plan says. */
    Directory directoryOr(@Nullable Plan plan, Directory otherwise) {
        return plan == null ? live.orElse(otherwise) : directory(plan);
    }

    /** Returns a plan together with everything else that decisions hang on now. */
    World world(Plan plan) {
        return new World(plan, live, this::get);
    }

    @Nullable Plan get(PlanRef ref) {
        return loaded.get(ref);
    }

    /**
     * Returns the plan that an incident follows.
     *
     * @throws PlanNotLoadedException if it is not loaded
     */
    Plan of(Incident incident) {
        PlanRef ref = incident.origin().plan();
        Plan plan = get(ref);
        if (plan == null) {
            throw new PlanNotLoadedException(ref);
        }
        return plan;
    }

    /**
     * Loads a plan without bringing it into force.
     *
     * @throws PlanVersionTakenException if that version is kept with another text
     */
    void load(Plan plan) {
        isKept(plan, journal.read(tenant, HistoryId.plan(plan.ref().id()), 0));
        loaded.put(plan.ref(), plan);
    }

    /**
     * Loads a plan and keeps it in the journal, unless that very text is kept already.
     *
     * @throws PlanVersionTakenException if that version is kept with another text
     */
    void activate(Plan plan, Stamp stamp) {
        HistoryId id = HistoryId.plan(plan.ref().id());
        Fact fact = new PlanActivated(stamp, plan.ref(), plan.name(), plan.source());
        List<Fact> kept = journal.read(tenant, id, 0);
        while (!isKept(plan, kept)) {
            Append append = Append.of(id, kept.size(), List.of(fact), Optional.empty());
            journal.append(new Batch(tenant, Optional.empty(), List.of(append)));
            kept = journal.read(tenant, id, 0);
        }
        loaded.put(plan.ref(), plan);
    }

    private static boolean isKept(Plan plan, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof PlanActivated kept && kept.plan().equals(plan.ref())) {
                if (!kept.source().equals(plan.source())) {
                    throw new PlanVersionTakenException(plan.ref());
                }
                return true;
            }
        }
        return false;
    }
}
