package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.WorkstreamOpened;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.core.text.Text;

/**
 * Begins work beside the main course.
 *
 * @param workstream its id
 * @param kind what kind of work
 * @param title what it is called
 */
public record OpenWorkstream(String workstream, String kind, Text title) implements Command {

    @Override
    public Decision decide(Situation now) {
        if (now.incident().scope().workstreams().containsKey(workstream)) {
            return now.refuse("workstream-open", "workstream", workstream);
        }
        return now.incident().scope().workstreams().size() >= Scope.LIMIT
                ? now.refuse("too-many", "what", CommandWords.label("what.workstreams"), "limit", Scope.LIMIT)
                : now.accept(new WorkstreamOpened(now.stamp(), workstream, kind, title));
    }
}
