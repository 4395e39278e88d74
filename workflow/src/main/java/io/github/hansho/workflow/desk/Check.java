package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Scope;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Situation;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.lifecycle.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command is taken at its word only as far as the plan goes; our own moves asked the plan already. */
final class Check {

    private Check() {}

    /**
     * Adds the facts of a command to a draft.
     *
     * @return what is wrong with them, or null; the draft is then of no more use
     * @throws io.github.hansho.core.fact.FactDoesNotApplyException if one of them does not apply
     */
    static @Nullable Faulted add(Draft draft, Command command, List<Fact> facts, Situation situation) {
        boolean ours = command instanceof Move;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (!fact.stamp().equals(situation.stamp())) {
                return fault(command, "fact " + fact.type() + " has another stamp than the situation");
            }
            Faulted fault = ours ? null : foreign(draft, command, fact, situation);
            if (fault != null) {
                return fault;
            }
            draft.apply(fact);
        }
        draft.keep(facts);
        return size(command, draft.incident().scope());
    }

    private static @Nullable Faulted foreign(Draft draft, Command command, Fact fact, Situation situation) {
        if (!(fact instanceof Change) || fact instanceof Unrecognised) {
            return fault(command, "fact " + fact.type() + " is no change of an open incident");
        }
        return fact instanceof Moved moved
                ? move(
                        command,
                        moved,
                        new Situation(draft.incident(), situation.plan(), situation.directory(), situation.stamp()))
                : null;
    }

    private static @Nullable Faulted move(Command command, Moved moved, Situation before) {
        Incident incident = before.incident();
        Lifecycle lifecycle = before.plan().lifecycle(incident.origin().kind());
        boolean allowed = false;
        if (moved.byTime()) {
            for (MoveRule rule : lifecycle.timedFrom(incident.state())) {
                boolean due = !before.at()
                        .isBefore(incident.place().since().plus(rule.after().orElseThrow()));
                allowed |= due && allows(lifecycle.rule(rule, incident.place().previous(), before.fields()), moved);
            }
        } else {
            Ruling ruling = lifecycle.rule(
                    incident.state(),
                    moved.to(),
                    incident.place().previous(),
                    before.fields(),
                    moved.reason().isPresent());
            if (ruling instanceof Ruling.Faulted faulted) {
                return Faulted.by("guard " + faulted.guard(), faulted.cause());
            }
            allowed = allows(ruling, moved);
        }
        return allowed
                ? null
                : fault(
                        command,
                        "the lifecycle does not allow the move from " + moved.from() + " to " + moved.to()
                                + " in phase " + moved.phase().code() + (moved.byTime() ? " by time" : ""));
    }

    private static boolean allows(Ruling ruling, Moved moved) {
        return ruling instanceof Ruling.Allowed allowed
                && allowed.to().id().equals(moved.to())
                && allowed.to().phase() == moved.phase();
    }

    private static @Nullable Faulted size(Command command, Scope scope) {
        return scope.assets().size() > Scope.LIMIT || scope.workstreams().size() > Scope.LIMIT
                ? fault(command, "more than " + Scope.LIMIT + " assets or open workstreams")
                : null;
    }

    private static Faulted fault(Command command, String problem) {
        return Faulted.of("command " + name(command), problem);
    }

    static String name(Command command) {
        String simple = command.getClass().getSimpleName();
        return simple.isEmpty() ? command.getClass().getName() : simple;
    }
}
