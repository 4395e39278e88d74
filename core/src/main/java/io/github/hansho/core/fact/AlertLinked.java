package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import io.github.hansho.core.incident.IncidentId;

/**
 * The alerts became part of an incident.
 *
 * @param stamp when and by whom
 * @param incident which one
 * @param how how
 */
public record AlertLinked(Stamp stamp, IncidentId incident, AlertLink how) implements AlertChange {

    @Override
    public String type() {
        return "alert-linked";
    }

    @Override
    public AlertGroup effectOn(AlertGroup group) {
        return group.linkedTo(incident.value());
    }
}
