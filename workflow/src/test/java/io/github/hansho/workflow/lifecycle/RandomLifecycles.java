package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Condition.Compare;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.field.FieldCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lifecycles, field values and commands at random. */
final class RandomLifecycles {

    /** A move as plain data: from and to are numbers of states, to is -1 for the way back. */
    record Move(int from, int to, Condition guard, boolean reason, boolean timed) {}

    /** A lifecycle as plain data: the phases of states {@code s0}, {@code s1} and so on, and the moves. */
    record Spec(List<Phase> phases, List<Move> moves) {

        Lifecycle lifecycle(boolean onlyFirstIsEntry) {
            LifecycleBuilder builder = Lifecycle.startingIn("s0");
            for (int i = 0; i < phases.size(); i++) {
                builder.state("s" + i, phases.get(i));
            }
            if (onlyFirstIsEntry) {
                builder.entry("s0");
            }
            for (Move move : moves) {
                builder.allow("s" + move.from(), move.to() < 0 ? MoveRule.PREVIOUS : "s" + move.to(), spec -> {
                    spec.when(move.guard());
                    if (move.timed()) {
                        spec.after(Duration.ofHours(1));
                    }
                    return move.reason() ? spec.reason() : spec;
                });
            }
            return builder.build();
        }
    }

    /** A command: leave a state for another, from before, with a reason or without; to is -1 for the way back. */
    record Command(int from, int to, int previous, boolean reason) {}

    /** A command on the way to be: it takes aim at a move of the lifecycle, or goes anywhere. */
    record Wish(int aim, int from, int to, int previous, boolean reason) {

        Command in(Spec spec) {
            int states = spec.phases().size();
            Move move = spec.moves().get(Math.max(0, aim) % spec.moves().size());
            return new Command(
                    aim < 0 ? from % states : move.from(),
                    aim >= 0 ? move.to() : to < 0 ? -1 : to % states,
                    previous < 0 ? -1 : previous % states,
                    reason);
        }
    }

    private record Throwing(String id) implements CodeGuard {
        @Override
        public Truth evaluate(FieldReader fields) {
            throw new IllegalStateException(id);
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    }

    private static final Field SEVERITY = field("severity");
    private static final Field DECLARED = field("declared");
    private static final Field ALERTS = field("alerts");
    private static final Field ROLES = field("roles");

    private RandomLifecycles() {}

    private static Field field(String name) {
        return FieldCatalog.standard().field(name).orElseThrow();
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.of(
                new Compare(SEVERITY, Operator.IS, Value.code("high")),
                new Compare(SEVERITY, Operator.AT_LEAST, Value.code("medium")),
                new Compare(SEVERITY, Operator.AT_MOST, Value.code("low")),
                new Compare(DECLARED, Operator.IS, Value.flag(true)),
                new Compare(DECLARED, Operator.IS, Value.flag(false)),
                new Compare(ALERTS, Operator.AT_LEAST, Value.count(2)),
                new Compare(ALERTS, Operator.AT_MOST, Value.count(1)),
                new Compare(ROLES, Operator.IS, Value.code("lead")),
                new Condition.Present(SEVERITY));
    }

    private static Arbitrary<Condition> guards(boolean throwing) {
        Arbitrary<Condition> leaves = throwing
                ? Arbitraries.frequencyOf(
                        Tuple.of(3, leaves()),
                        Tuple.of(
                                1, Arbitraries.of("boom", "bang").map(id -> new Condition.Coded(id, new Throwing(id)))))
                : leaves();
        Arbitrary<Condition> negated = leaves.map(Condition.Not::new);
        Arbitrary<Condition> all = leaves.list().ofMinSize(0).ofMaxSize(3).map(Condition.All::new);
        Arbitrary<Condition> any = leaves.list().ofMinSize(0).ofMaxSize(3).map(Condition.Any::new);
        Arbitrary<Condition> deep = Combinators.combine(all, any, leaves)
                .as((first, second, third) -> new Condition.All(List.of(first, second, third)));
        return Arbitraries.oneOf(Arbitraries.just(Condition.ALWAYS), leaves, leaves, negated, all, any, deep);
    }

    static Arbitrary<Spec> specs(boolean throwing) {
        return Arbitraries.integers().between(2, 6).flatMap(states -> {
            Arbitrary<Move> moves = Combinators.combine(
                            Arbitraries.integers().between(0, states - 1),
                            Arbitraries.integers().between(-1, states - 1),
                            guards(throwing),
                            Arbitraries.of(true, false, false, false),
                            Arbitraries.of(true, false, false, false, false))
                    .as((from, to, guard, reason, timed) -> new Move(from, to, guard, reason && !timed, timed));
            return Combinators.combine(
                            Arbitraries.of(Phase.TRIAGE, Phase.ANALYSIS, Phase.CONTAINMENT, Phase.CLOSED)
                                    .list()
                                    .ofSize(states),
                            moves.list().ofMinSize(1).ofMaxSize(12))
                    .as(Spec::new);
        });
    }

    static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(-8, 16),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 5),
                        Arbitraries.integers().between(-1, 5),
                        Arbitraries.of(true, true, false))
                .as(Wish::new);
    }

    static Arbitrary<Map<String, Value>> values() {
        return Combinators.combine(
                        Arbitraries.of("low", "medium", "high", "critical", "unknown", "absent"),
                        Arbitraries.of("true", "false", "unknown", "absent"),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of("lead", "none", "unknown"))
                .as((severity, declared, alerts, role) -> {
                    Map<String, Value> values = new LinkedHashMap<>();
                    values.put("severity", value(severity, Value.code(severity)));
                    values.put("declared", value(declared, Value.flag(declared.equals("true"))));
                    values.put("alerts", alerts < 0 ? Value.UNKNOWN : Value.count(alerts));
                    Value lead = new Value.Codes(Set.of("lead", "analyst"));
                    values.put("roles", value(role.equals("none") ? "absent" : role, lead));
                    return values;
                });
    }

    private static Value value(String word, Value otherwise) {
        return switch (word) {
            case "unknown" -> Value.UNKNOWN;
            case "absent" -> Value.ABSENT;
            default -> otherwise;
        };
    }
}
