package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.SnoozeEnded;

/**
 * Ends the silence.
 */
public record EndSnooze() implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().attention().snoozedUntil().isEmpty()
                ? now.refuse("not-snoozed")
                : now.accept(new SnoozeEnded(now.stamp(), false));
    }
}
