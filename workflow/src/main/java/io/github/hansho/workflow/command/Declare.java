package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Declared;
import io.github.hansho.core.text.Text;

/**
 * Declares a suspected incident (事象) an incident.
 *
 * @param criteria by which criteria
 * @param reason why
 */
public record Declare(String criteria, Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().assessment().declaration().isPresent()
                ? now.refuse("already-declared")
                : now.accept(new Declared(now.stamp(), criteria, reason));
    }
}
