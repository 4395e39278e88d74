package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Acknowledged;

/**
 * Says: I have seen it. That stops calls; it takes nothing over.
 */
public record Acknowledge() implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.closed("acknowledge").orElseGet(() -> now.accept(new Acknowledged(now.stamp())));
    }
}
