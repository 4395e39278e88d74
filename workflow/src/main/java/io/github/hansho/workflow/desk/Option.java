package io.github.hansho.workflow.desk;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Move;
import java.time.Instant;
import java.util.List;

/**
 * A state that an incident could move to, and what would be answered.
 *
 * @param to the state, or {@code $previous}
 * @param decision the answer; a reason is taken as given
 */
public record Option(String to, Decision decision) {

    /** Returns whether the move may be made now. */
    public boolean isOpen() {
        return decision instanceof Accepted;
    }

    /** Decides every move on a draft of its own: what fell due before is settled first, as for a command. */
    static List<Option> all(Snapshot snapshot, World world, Request request, Instant clock) {
        Incident incident = snapshot.incident();
        Decision obstacle = Obstacle.of(request, snapshot, world.plan());
        Draft settled = new Draft(incident);
        Decision late = obstacle == null
                ? Settlement.settle(
                        settled, world, Deciding.effective(incident, clock), false, clock, Overtaken.NOTHING)
                : obstacle;
        return world
                .plan()
                .lifecycle(incident.origin().kind())
                .movesFrom(settled.incident().state())
                .stream()
                .filter(move -> move.after().isEmpty())
                .map(move -> move.to())
                .distinct()
                .map(to -> new Option(to, late == null ? decided(incident, world, request, to, clock) : late))
                .toList();
    }

    private static Decision decided(Incident incident, World world, Request request, String to, Instant clock) {
        return Deciding.decide(new Draft(incident), world, request, Move.to(to).because("-"), clock);
    }
}
