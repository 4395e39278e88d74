package io.github.hansho.workflow.climb;

import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.util.List;
import java.util.Optional;

/**
 * Does what is due on a ladder: calls upon people, or says why not.
 *
 * <p>It comes from the agenda. When it comes too early, or something else has happened by then, nothing follows.
 *
 * @param run the rule and its track
 * @param pass the pass that it belongs to
 * @param step the index of the step, from 0
 */
public record FireStep(String run, int pass, int step) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Climb> found = Climb.of(now.incident(), now.plan(), run);
        if (found.isEmpty()
                || found.get().ladder().exhausted()
                || found.get().ladder().pass() != pass
                || found.get().ladder().step() > step
                || found.get().isSilent()
                || !found.get().holds(now.fields())) {
            return now.accept(List.of());
        }
        Climb climb = found.get();
        boolean waiting = climb.ladder().waitingSince().isPresent();
        int next = climb.next();
        return next >= climb.steps().size() || (!waiting && now.at().isBefore(climb.due(next)))
                ? now.accept(List.of())
                : now.accept(new Firing(now, climb).facts(next));
    }
}
