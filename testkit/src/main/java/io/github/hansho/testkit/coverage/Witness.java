package io.github.hansho.testkit.coverage;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.desk.Forecast;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Instant;
import java.util.List;

/**
 * One case that shows a finding: an incident as it is opened, and what happens if nobody reacts.
 *
 * @param openedAt when it is opened
 * @param combination how it is opened
 * @param incident the incident
 * @param events what happens on its ladders
 * @param until how far was looked ahead
 */
public record Witness(Instant openedAt, Combination combination, Incident incident, List<Event> events, Instant until) {

    /** Keeps an immutable copy. */
    public Witness {
        events = List.copyOf(events);
    }

    /** Returns what happens as a ladder over time: a lane for each ladder, a mark for each event. */
    public Lanes drawing() {
        return WitnessDrawing.of(this);
    }

    /** Returns the same by the engine itself. */
    public Forecast replay(Plan plan, Directory directory) {
        return Forecast.of(incident, plan, directory, until);
    }
}
