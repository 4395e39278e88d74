package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * Work beside the main course ended.
 *
 * @param stamp when and by whom
 * @param workstream its id
 * @param note how
 */
public record WorkstreamClosed(Stamp stamp, String workstream, Text note) implements Change {

    @Override
    public String type() {
        return "workstream-closed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        boolean open = incident.scope().workstreams().containsKey(workstream);
        Fit.that(open, incident, this, "open workstream " + workstream, "none");
        return incident.withScope(incident.scope().closing(workstream));
    }

    @Override
    public WorkstreamClosed erased() {
        return new WorkstreamClosed(stamp, workstream, Text.ERASED);
    }
}
