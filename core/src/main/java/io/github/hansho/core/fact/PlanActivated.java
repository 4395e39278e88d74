package io.github.hansho.core.fact;

import io.github.hansho.core.incident.PlanRef;

/**
 * A plan came into force for new incidents.
 *
 * @param stamp when and by whom
 * @param plan which version of which plan
 * @param name the name of the file it was read from
 * @param source the file's text, so that a desk elsewhere can load the version an incident is pinned to
 */
public record PlanActivated(Stamp stamp, PlanRef plan, String name, String source) implements Fact {

    @Override
    public String type() {
        return "plan-activated";
    }

    @Override
    public PlanActivated erased() {
        return this;
    }
}
