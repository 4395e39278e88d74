package io.github.hansho.benchmarks;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.Machine;
import java.util.List;

/** The machine of {@link HandWritten} as a lifecycle. */
@SuppressWarnings("ReferenceEquality") // fields are looked up by identity
final class BareMachine {

    private static final Field ALERTS = Field.of("alerts", FieldType.COUNT, Label.plain("alerts"));
    private static final Field ASSIGNED = Field.of("assigned", FieldType.FLAG, Label.plain("assigned"));
    private static final Field SEVERITY =
            Field.ordered("severity", List.of("low", "medium", "high"), Label.plain("severity"));

    /** The seven steps of an incident that goes straight through. */
    static final String[] PATH = {"triage", "analysis", "containment", "eradication", "recovery", "review", "closed"};

    private BareMachine() {}

    /** What the guards read. */
    record Sheet(Value alerts, Value assigned, Value severity) implements FieldReader {

        static Sheet of(int alerts, boolean assigned, String severity) {
            return new Sheet(Value.count(alerts), Value.flag(assigned), Value.code(severity));
        }

        @Override
        public Value read(Field field) {
            return field == ALERTS
                    ? alerts
                    : field == ASSIGNED ? assigned : field == SEVERITY ? severity : Value.UNKNOWN;
        }
    }

    static Machine machine() {
        Lifecycle lifecycle = Lifecycle.startingIn("new")
                .state("new", Phase.INTAKE)
                .state("triage", Phase.TRIAGE)
                .state("analysis", Phase.ANALYSIS)
                .state("containment", Phase.CONTAINMENT)
                .state("eradication", Phase.ERADICATION)
                .state("recovery", Phase.RECOVERY)
                .state("review", Phase.POST_INCIDENT)
                .state("closed", Phase.CLOSED)
                .allow("new", "triage", move -> move.when(alerts(Operator.AT_LEAST, 1)))
                .allow("triage", "analysis", move -> move.when(assigned(true)))
                .allow("triage", "closed", move -> move.when(severity(Operator.IS, "low")))
                .allow("analysis", "containment", move -> move.when(severity(Operator.AT_LEAST, "medium")))
                .allow("analysis", "triage", move -> move.when(assigned(false)).returning())
                .allow("containment", "eradication", move -> move.when(alerts(Operator.AT_LEAST, 2)))
                .allow(
                        "containment",
                        "analysis",
                        move -> move.when(severity(Operator.IS, "high")).returning())
                .allow("eradication", "recovery", move -> move.when(assigned(true)))
                .allow("recovery", "review", move -> move.when(alerts(Operator.AT_MOST, 99)))
                .allow(
                        "recovery",
                        "analysis",
                        move -> move.when(severity(Operator.IS, "high")).returning())
                .allow("review", "closed", move -> move.when(assigned(true)))
                .allow(
                        "closed",
                        "analysis",
                        move -> move.when(alerts(Operator.AT_LEAST, 3)).reopening())
                .build();
        return Machine.of(lifecycle);
    }

    private static Condition alerts(Operator operator, int count) {
        return new Condition.Compare(ALERTS, operator, Value.count(count));
    }

    private static Condition assigned(boolean wanted) {
        return new Condition.Compare(ASSIGNED, Operator.IS, Value.flag(wanted));
    }

    private static Condition severity(Operator operator, String code) {
        return new Condition.Compare(SEVERITY, operator, Value.code(code));
    }
}
