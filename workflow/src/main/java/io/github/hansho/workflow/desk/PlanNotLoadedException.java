package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.PlanRef;

/** Says that a desk lacks a plan version that an incident is pinned to; it never takes another instead. */
public final class PlanNotLoadedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlanRef plan;

    PlanNotLoadedException(PlanRef plan) {
        super("plan " + plan + " is not loaded; give it to the desk with knowing(…)");
        this.plan = plan;
    }

    /** Returns the plan version. */
    public PlanRef plan() {
        return plan;
    }
}
