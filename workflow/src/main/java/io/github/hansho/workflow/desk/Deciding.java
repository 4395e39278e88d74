package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FactDoesNotApplyException;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.Ruling;
import io.github.hansho.workflow.plan.Plan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One command, decided: what fell due before now is settled first, what is due now afterwards, so that a change of state
 * comes before a timer at a tie. The facts are in the draft; nothing is kept here.
 */
final class Deciding {

    private Deciding() {}

    static Decision decide(Draft draft, Plan plan, Request request, Command command, Instant clock) {
        try {
            Faulted late = Settlement.settle(draft, plan, clock, false, clock);
            if (late != null) {
                return late;
            }
            Situation situation = new Situation(draft.incident(), plan, stamp(draft.incident(), request, clock));
            Decision decision = command.decide(situation);
            if (!(decision instanceof Accepted accepted)) {
                return decision;
            }
            Faulted foreign = check(command, accepted.facts(), situation);
            if (foreign != null) {
                return foreign;
            }
            draft.add(accepted.facts());
            Faulted now = Settlement.settle(draft, plan, clock, true, clock);
            return now == null ? accepted : now;
        } catch (FactDoesNotApplyException e) {
            return Faulted.by("command " + name(command), e);
        } catch (RuntimeException e) {
            return Faulted.by("command " + name(command), e);
        }
    }

    /** Now is the later of what the clock says and the latest fact; where they differ, the clock's word is kept too. */
    static Stamp stamp(Incident incident, Request request, Instant clock) {
        Instant latest = incident.head().at();
        return clock.isBefore(latest)
                ? new Stamp(latest, request.actor(), request.id(), Optional.of(clock))
                : new Stamp(clock, request.actor(), request.id(), Optional.empty());
    }

    /** A command is taken at its word only as far as the plan goes; our own moves asked the plan already. */
    private static @Nullable Faulted check(Command command, List<Fact> facts, Situation situation) {
        boolean ours = command instanceof Move;
        Situation before = situation;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (!fact.stamp().equals(situation.stamp())) {
                return Faulted.of(
                        "command " + name(command), "fact " + fact.type() + " has another stamp than the situation");
            }
            if (!ours && fact instanceof Moved moved && !allowed(moved, before)) {
                return Faulted.of(
                        "command " + name(command),
                        "the lifecycle does not allow the move from " + moved.from() + " to " + moved.to());
            }
            before = ours || i == facts.size() - 1 ? before : before.after(before.accept(fact));
        }
        return null;
    }

    private static boolean allowed(Moved moved, Situation situation) {
        Incident incident = situation.incident();
        Lifecycle lifecycle = situation.plan().lifecycle(incident.origin().kind());
        return lifecycle.rule(incident.state(), moved.to(), incident.place().previous(), situation.fields())
                        instanceof Ruling.Allowed allowed
                && allowed.to().id().equals(moved.to())
                && allowed.to().phase() == moved.phase();
    }

    private static String name(Command command) {
        String simple = command.getClass().getSimpleName();
        return simple.isEmpty() ? command.getClass().getName() : simple;
    }
}
