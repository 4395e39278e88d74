package io.github.hansho.workflow.command;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.lifecycle.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves the incident because it has been in its state long enough; when the guard does not hold, nothing happens.
 *
 * <p>It comes from the agenda. Before its time, or in another state, it is refused.
 *
 * @param move the timed move
 */
public record TimedMove(MoveRule move) implements Command {

    @Override
    public Decision decide(Situation now) {
        Incident incident = now.incident();
        Lifecycle lifecycle = now.plan().lifecycle(incident.origin().kind());
        if (lifecycle
                .state(incident.state())
                .filter(state -> state.id().equals(move.from()))
                .isEmpty()) {
            return now.refuse("not-in-state", "state", incident.state(), "from", move.from());
        }
        Instant due = incident.place().since().plus(move.after().orElse(Duration.ZERO));
        if (now.at().isBefore(due)) {
            return now.refuse("not-yet", "due", due, "now", now.at());
        }
        Ruling ruling = lifecycle.rule(move, incident.place().previous(), now.fields());
        return ruling instanceof Ruling.Allowed allowed
                ? now.accept(Move.facts(now, allowed, Text.NONE, true))
                : ruling instanceof Ruling.Faulted faulted
                        ? Faulted.by("guard " + faulted.guard(), faulted.cause())
                        : waiting(now);
    }

    /** Nothing happens, unless the guard cannot say when to look again: then it would never be looked at, or for ever. */
    private Decision waiting(Situation now) {
        try {
            Optional<Instant> next = move.guard().mayChangeAt(now.fields(), now.at());
            return next.isPresent() && !next.get().isAfter(now.at())
                    ? Faulted.of(
                            "guard of move " + move.id(),
                            "it may change at " + next.get() + ", which is not after now, " + now.at())
                    : now.accept(List.of());
        } catch (RuntimeException e) {
            return Faulted.by("guard of move " + move.id(), e);
        }
    }
}
