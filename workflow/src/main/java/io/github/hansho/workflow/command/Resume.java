package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.text.Text;

/**
 * Lets work go on.
 *
 * @param reason why
 */
public record Resume(Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().attention().hold().isEmpty()
                ? now.refuse("not-on-hold")
                : now.accept(new Resumed(now.stamp(), reason, false));
    }
}
