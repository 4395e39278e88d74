package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an incident if nobody reacts: the facts that time alone would bring, with the people who would be called
 * as the rosters are now. Nothing of it is kept.
 *
 * @param facts the facts, in order
 * @param incident the incident after them
 * @param fault what would break on the way, and where it ends then
 */
public record Forecast(List<Change> facts, Incident incident, Optional<Faulted> fault) {

    /** Keeps an immutable copy. */
    public Forecast {
        facts = List.copyOf(facts);
    }

    /**
     * Returns the forecast for an incident.
     *
     * @param incident the incident as it stands
     * @param plan the plan that it is pinned to
     * @param directory who is on call when
     * @param until how far to look ahead, itself included
     */
    public static Forecast of(Incident incident, Plan plan, Directory directory, Instant until) {
        Draft draft = new Draft(incident);
        World world = World.of(plan, directory);
        @Nullable Faulted fault = null;
        int before = -1;
        while (fault == null && draft.facts().size() != before) {
            before = draft.facts().size();
            fault = Settlement.onTime(draft, world, until);
        }
        List<Change> facts = new ArrayList<>();
        for (Fact fact : draft.facts()) {
            facts.add((Change) fact);
        }
        return new Forecast(facts, draft.incident(), Optional.ofNullable(fault));
    }

    /** Returns the calls, in order. */
    public List<StepFired> calls() {
        return facts.stream()
                .filter(StepFired.class::isInstance)
                .map(StepFired.class::cast)
                .toList();
    }
}
