package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One command, decided: what fell due before now is settled first, what is due now afterwards, so that a change of state
 * comes before a timer at a tie. The facts are in the draft; nothing is kept here.
 */
final class Deciding {

    private Deciding() {}

    static Decision decide(Draft draft, Plan plan, Request request, Command command, Instant clock) {
        Faulted late = Settlement.settle(draft, plan, effective(draft.incident(), clock), false, clock);
        if (late != null) {
            return late;
        }
        Situation situation = new Situation(draft.incident(), plan, stamp(draft.incident(), request, clock));
        Decision decision = asked(draft, command, situation);
        if (!(decision instanceof Accepted)) {
            return decision;
        }
        Faulted now = Settlement.settle(draft, plan, situation.at(), true, clock);
        return now == null ? decision : now;
    }

    private static Decision asked(Draft draft, Command command, Situation situation) {
        try {
            Decision decision = Objects.requireNonNull(command.decide(situation), "it decided nothing");
            if (decision instanceof Accepted accepted) {
                Faulted foreign = Check.add(draft, command, accepted.facts(), situation);
                return foreign == null ? decision : foreign;
            }
            return decision;
        } catch (RuntimeException e) {
            return Faulted.by("command " + Check.name(command), e);
        }
    }

    /** Now is the later of what the clock says and the latest fact. */
    static Instant effective(Incident incident, Instant clock) {
        Instant latest = incident.head().at();
        return clock.isBefore(latest) ? latest : clock;
    }

    /** Where now and the clock differ, the clock's word is kept too. */
    static Stamp stamp(Incident incident, Request request, Instant clock) {
        Instant now = effective(incident, clock);
        return new Stamp(now, request.actor(), request.id(), now.equals(clock) ? Optional.empty() : Optional.of(clock));
    }
}
