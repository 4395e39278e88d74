package io.github.hansho.workflow.command;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.lifecycle.Ruling;
import java.util.List;

/**
 * Moves the incident because it has been in its state long enough; when the guard does not hold, nothing happens.
 *
 * @param move the timed move
 */
public record TimedMove(MoveRule move) implements Command {

    @Override
    public Decision decide(Situation now) {
        Incident incident = now.incident();
        Ruling ruling = now.plan()
                .lifecycle(incident.origin().kind())
                .rule(move, incident.place().previous(), now.fields());
        return ruling instanceof Ruling.Allowed allowed
                ? now.accept(Move.facts(now, allowed, Text.NONE, true))
                : ruling instanceof Ruling.Faulted faulted
                        ? Faulted.by("guard " + faulted.guard(), faulted.cause())
                        : now.accept(List.of());
    }
}
