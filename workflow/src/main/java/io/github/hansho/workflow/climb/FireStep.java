package io.github.hansho.workflow.climb;

import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.time.Instant;
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
        int next = climb.next();
        return next < climb.steps().size() && isTime(now, climb, next)
                ? now.accept(new Firing(now, climb).facts(next))
                : now.accept(List.of());
    }

    /** A step that waits for its own condition goes on as soon as that holds. */
    private static boolean isTime(Situation now, Climb climb, int next) {
        Instant due = climb.isWaiting() ? climb.ladder().due() : climb.due(next);
        return !now.at().isBefore(due)
                || (climb.isWaiting() && climb.holds(climb.steps().get(next), now.fields()));
    }
}
