package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.WorkstreamClosed;
import io.github.hansho.core.text.Text;

/**
 * Ends work beside the main course.
 *
 * @param workstream its id
 * @param note how
 */
public record CloseWorkstream(String workstream, Text note) implements Command {

    @Override
    public Decision decide(Situation now) {
        return now.incident().scope().workstreams().containsKey(workstream)
                ? now.accept(new WorkstreamClosed(now.stamp(), workstream, note))
                : now.refuse("workstream-not-open", "workstream", workstream);
    }
}
