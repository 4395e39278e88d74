package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.PlanRef;

/** Says that a plan version is in force already with another text. */
public final class PlanVersionTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlanRef plan;

    PlanVersionTakenException(PlanRef plan) {
        super("plan " + plan + " is kept in the journal with another text; give the changed plan a new version");
        this.plan = plan;
    }

    /** Returns the plan version. */
    public PlanRef plan() {
        return plan;
    }
}
