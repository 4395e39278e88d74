package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.text.Text;

/**
 * Takes an acknowledgement back.
 *
 * @param reason why
 */
public record Unacknowledge(Text reason) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().attention().acknowledged().isEmpty()
                ? now.refuse("not-acknowledged")
                : now.accept(new Unacknowledged(now.stamp(), reason));
    }
}
