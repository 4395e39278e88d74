package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.IncidentId;

/** Says that a desk's tenant has no such incident. */
public final class UnknownIncidentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IncidentId incident;

    UnknownIncidentException(IncidentId incident) {
        super("there is no incident " + incident);
        this.incident = incident;
    }

    /** Returns the reference that was asked for. */
    public IncidentId incident() {
        return incident;
    }
}
