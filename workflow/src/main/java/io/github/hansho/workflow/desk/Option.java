package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;

/**
 * A state that an incident could move to, and what would be answered.
 *
 * @param to the state
 * @param decision the answer; a reason is taken as given
 */
public record Option(String to, Decision decision) {

    /** Returns whether the move may be made now. */
    public boolean isOpen() {
        return decision instanceof Accepted;
    }

    static List<Option> all(Incident incident, Plan plan, Stamp stamp) {
        Situation now = new Situation(incident, plan, stamp);
        return plan.lifecycle(incident.origin().kind()).movesFrom(incident.state()).stream()
                .filter(move -> move.after().isEmpty())
                .map(move -> move.to())
                .distinct()
                .map(to -> new Option(to, Move.to(to).because("-").decide(now)))
                .toList();
    }
}
