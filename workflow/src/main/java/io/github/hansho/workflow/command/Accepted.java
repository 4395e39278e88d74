package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.IncidentId;
import java.util.List;

/**
 * The command was accepted.
 *
 * @param id the incident
 * @param revision its revision with these facts
 * @param facts the facts that follow, in order
 */
public record Accepted(IncidentId id, long revision, List<Fact> facts) implements Decision {

    /** Keeps an immutable copy. */
    public Accepted {
        facts = List.copyOf(facts);
    }
}
