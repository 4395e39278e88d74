package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an incident is decided by: its plan, which is pinned, and who is on call, which is not. */
record World(Plan plan, Optional<Directory> live, Function<PlanRef, @Nullable Plan> plans) {

    /** Returns the world of a plan that knows no other. */
    static World of(Plan plan, Directory directory) {
        return new World(plan, Optional.of(directory), ref -> ref.equals(plan.ref()) ? plan : null);
    }

    /** Returns who is on call: by the host's directory, or by the rosters of the plan. */
    Directory directory() {
        return live.isPresent() ? live.get() : plan.directory();
    }

    /** Returns the world of the plan that an incident follows by now, or null when that is not loaded. */
    @Nullable World of(Incident incident) {
        if (incident.origin().plan().equals(plan.ref())) {
            return this;
        }
        Plan other = plans.apply(incident.origin().plan());
        return other == null ? null : new World(other, live, plans);
    }
}
