package io.github.hansho.core.incident;

import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import java.time.Instant;
import java.util.Optional;

/**
 * What is settled for good when an incident is opened.
 *
 * @param id its reference
 * @param tenant whose record it is
 * @param constituency whom it is about, where that is somebody else
 * @param kind what kind of work it is
 * @param mode live, exercise or test
 * @param openedAt when it was opened
 * @param plan the plan pinned
 * @param lifecycle the lifecycle pinned
 */
public record Origin(
        IncidentId id,
        String tenant,
        Optional<String> constituency,
        Kind kind,
        Mode mode,
        Instant openedAt,
        PlanRef plan,
        LifecycleRef lifecycle) {

    /** Returns this pinned to another plan and its lifecycle. */
    public Origin following(PlanRef newPlan, LifecycleRef newLifecycle) {
        return new Origin(id, tenant, constituency, kind, mode, openedAt, newPlan, newLifecycle);
    }
}
