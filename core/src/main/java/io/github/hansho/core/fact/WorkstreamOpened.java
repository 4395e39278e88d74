package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * Work beside the main course began, for instance for one regulator.
 *
 * @param stamp when and by whom
 * @param workstream its id
 * @param kind what kind of work
 * @param title what it is called
 */
public record WorkstreamOpened(Stamp stamp, String workstream, String kind, Text title) implements Change {

    @Override
    public String type() {
        return "workstream-opened";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withScope(incident.scope().opening(workstream, kind));
    }

    @Override
    public WorkstreamOpened erased() {
        return new WorkstreamOpened(stamp, workstream, kind, Text.ERASED);
    }
}
