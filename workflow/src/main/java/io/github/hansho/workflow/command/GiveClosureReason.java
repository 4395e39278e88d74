package io.github.hansho.workflow.command;

import io.github.hansho.core.fact.ClosureReasoned;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import java.util.Optional;

/**
 * Gives the reason why the incident may be closed.
 *
 * @param reason the reason
 * @param other the incident it is a duplicate of
 * @param note more about it
 */
public record GiveClosureReason(ClosureReason reason, Optional<IncidentId> other, Text note) implements Command {

    /** Returns the command that gives a reason. */
    public static GiveClosureReason of(ClosureReason reason) {
        return new GiveClosureReason(reason, Optional.empty(), Text.NONE);
    }

    @Override
    public Decision decide(Situation now) {
        return reason == ClosureReason.DUPLICATE_OF && other.isEmpty()
                ? now.refuse("duplicate-of-what")
                : now.accept(new ClosureReasoned(now.stamp(), reason, other, note));
    }
}
