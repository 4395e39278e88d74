package io.github.hansho.core.fact;

import io.github.hansho.core.incident.IncidentId;

/** Says that a fact cannot have happened to the incident it was applied to. */
public final class FactDoesNotApplyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IncidentId incident;
    private final String fact;
    private final String expected;
    private final String actual;

    FactDoesNotApplyException(IncidentId incident, String fact, String expected, String actual) {
        super("fact " + fact + " does not apply to incident " + incident + ": it needs " + expected + ", there is "
                + actual);
        this.incident = incident;
        this.fact = fact;
        this.expected = expected;
        this.actual = actual;
    }

    /** Returns the incident. */
    public IncidentId incident() {
        return incident;
    }

    /** Returns the type of the fact. */
    public String fact() {
        return fact;
    }

    /** Returns what the fact needs. */
    public String expected() {
        return expected;
    }

    /** Returns what there is. */
    public String actual() {
        return actual;
    }
}
