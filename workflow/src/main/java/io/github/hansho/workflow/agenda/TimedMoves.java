package io.github.hansho.workflow.agenda;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Actor;
import io.github.hansho.workflow.command.TimedMove;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The timed moves of the state an incident is in: a state left is a timer cancelled. */
final class TimedMoves {

    /** Who acts when time alone does. */
    private static final Actor TIME = Actor.system("hansho");

    private TimedMoves() {}

    static boolean any(Incident incident, Plan plan) {
        return !plan.lifecycle(incident.origin().kind())
                .timedFrom(incident.state())
                .isEmpty();
    }

    static void collect(Incident incident, Plan plan, Instant from, List<Due> due) {
        Lifecycle lifecycle = plan.lifecycle(incident.origin().kind());
        List<MoveRule> moves = lifecycle.timedFrom(incident.state());
        for (int i = 0; i < moves.size(); i++) {
            MoveRule move = moves.get(i);
            if (move.to().equals(MoveRule.PREVIOUS)
                    && incident.place().previous().isEmpty()) {
                continue;
            }
            Instant looked = later(incident.place().since().plus(move.after().orElseThrow()), from);
            when(incident, plan, move, looked)
                    .ifPresent(at -> due.add(new Due(at, Due.Kind.MOVE, move.id(), new TimedMove(move))));
        }
    }

    /**
     * A guard that does not hold is looked at again when time may have changed it, or when a fact has. One that throws is
     * due at once: deciding the move then says what broke.
     */
    private static Optional<Instant> when(Incident incident, Plan plan, MoveRule move, Instant looked) {
        FieldReader fields = plan.fields().reader(incident, looked, TIME);
        try {
            return move.guard().evaluate(fields) == Truth.TRUE
                    ? Optional.of(looked)
                    : move.guard().mayChangeAt(fields, looked).map(at -> later(at, looked));
        } catch (RuntimeException e) {
            return Optional.of(looked);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
