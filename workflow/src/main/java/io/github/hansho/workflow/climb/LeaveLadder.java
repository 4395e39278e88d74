package io.github.hansho.workflow.climb;

import io.github.hansho.core.fact.EscalationEnded;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a ladder whose rule does not hold any longer, so that it begins anew when it does.
 *
 * @param run the rule and its track
 */
public record LeaveLadder(String run) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Climb> climb = Climb.of(now.incident(), now.plan(), run);
        return climb.isEmpty() || climb.get().holds(now.fields())
                ? now.accept(List.of())
                : now.accept(new EscalationEnded(now.stamp(), run));
    }
}
