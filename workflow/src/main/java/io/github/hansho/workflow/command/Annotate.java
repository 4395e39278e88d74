package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.text.Text;

/**
 * Keeps data of the host's own; it never enters the state.
 *
 * @param namespace whose data
 * @param key its key
 * @param value its value
 */
public record Annotate(String namespace, String key, Text value) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.accept(new Annotated(now.stamp(), namespace, key, value));
    }
}
