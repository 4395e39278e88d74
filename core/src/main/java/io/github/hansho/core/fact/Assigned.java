package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;

/**
 * A person was put to work on it.
 *
 * @param stamp when and by whom
 * @param person the person
 */
public record Assigned(Stamp stamp, Party person) implements Change {

    @Override
    public String type() {
        return "assigned";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withOwnership(incident.ownership().assignedTo(person));
    }
}
