package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;

/**
 * The incident was linked with another.
 *
 * @param stamp when and by whom
 * @param kind how
 * @param other the other incident
 * @param note more about it
 */
public record Linked(Stamp stamp, LinkKind kind, IncidentId other, Text note) implements Change {

    @Override
    public String type() {
        return "linked";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Linked erased() {
        return new Linked(stamp, kind, other, Text.ERASED);
    }
}
