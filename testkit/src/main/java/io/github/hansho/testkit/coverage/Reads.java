package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.Step;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.lifecycle.State;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that decides what happens if nobody reacts: the conditions of rules, of their steps, and of the moves that
 * time alone makes.
 */
final class Reads {

    private final Set<Condition> atoms = new LinkedHashSet<>();
    private final Map<Field, List<Condition.Compare>> fields = new LinkedHashMap<>();
    private final List<Condition.Compare> thresholds = new ArrayList<>();
    private final List<Condition.Coded> guards = new ArrayList<>();

    private Reads() {}

    static Reads of(Plan plan) {
        Reads reads = new Reads();
        for (EscalationRule rule : plan.escalations()) {
            reads.read(rule.when());
            Stream.concat(rule.functional().stream(), rule.hierarchical().stream())
                    .map(Step::when)
                    .forEach(when -> when.ifPresent(reads::read));
        }
        for (Lifecycle lifecycle : plan.lifecycles()) {
            for (State state : lifecycle.states()) {
                lifecycle.timedFrom(state.id()).stream().map(MoveRule::guard).forEach(reads::read);
            }
        }
        return reads;
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            atoms.add(compare);
            fields.computeIfAbsent(compare.field(), field -> new ArrayList<>()).add(compare);
            if (compare.field().type() == FieldType.SPAN) {
                thresholds.add(compare);
            }
        } else if (condition instanceof Condition.Present present) {
            atoms.add(present);
            fields.computeIfAbsent(present.field(), field -> new ArrayList<>());
        } else if (condition instanceof Condition.Not not) {
            read(not.part());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::read);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::read);
        } else if (condition instanceof Condition.Coded coded) {
            guards.add(coded);
        }
    }

    /** Returns the comparisons and questions, each once. */
    Set<Condition> atoms() {
        return atoms;
    }

    /** Returns the fields in the order in which they are named, each with what it is compared with. */
    Map<Field, List<Condition.Compare>> fields() {
        return fields;
    }

    /** Returns the comparisons with lengths of time. */
    List<Condition.Compare> thresholds() {
        return thresholds;
    }

    /** Returns the guards written in code. */
    List<Condition.Coded> guards() {
        return guards;
    }
}
