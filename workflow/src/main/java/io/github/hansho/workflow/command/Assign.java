package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Assigned;
import io.github.hansho.core.party.Party;

/**
 * Puts a person to work on it.
 *
 * @param person the person
 */
public record Assign(Party person) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Assigned(now.stamp(), person));
    }
}
