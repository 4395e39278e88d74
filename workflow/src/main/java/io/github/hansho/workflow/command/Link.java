package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.LinkKind;
import io.github.hansho.core.fact.Linked;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;

/**
 * Links the incident with another.
 *
 * @param kind how
 * @param other the other incident
 * @param note more about it
 */
public record Link(LinkKind kind, IncidentId other, Text note) implements Command {

    @Override
    public Decision decide(Situation now) {
        return other.equals(now.incident().id())
                ? now.refuse("link-to-itself")
                : now.accept(new Linked(now.stamp(), kind, other, note));
    }
}
