package io.github.hansho.core.condition;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conditions over the fields of {@link World}, and random worlds to ask them of. */
public final class Worlds {

    static final Instant START = Instant.parse("2026-11-22T18:00:00Z");

    private static final List<String> CODES =
            List.of("low", "medium", "high", "critical", "incident", "hunt", "dc01", "ws17");

    private Worlds() {}

    /** Returns conditions of every shape, up to three levels deep. */
    public static Arbitrary<Condition> conditions() {
        return Arbitraries.recursive(
                Worlds::leaves,
                within -> Arbitraries.oneOf(
                        within.list().ofMaxSize(3).map(Condition.All::new),
                        within.list().ofMaxSize(3).map(Condition.Any::new),
                        within.map(Condition.Not::new),
                        within),
                0,
                2);
    }

    /** Returns comparisons and presences. */
    public static Arbitrary<Condition> leaves() {
        Arbitrary<Field> fields =
                Arbitraries.oneOf(Arbitraries.of(World.FIELDS), Arbitraries.of(World.AGE, World.IDLE));
        return fields.flatMap(field -> {
            boolean ordered = field.ordered() || field.type() == FieldType.COUNT || field.type() == FieldType.SPAN;
            Arbitrary<Operator> operators = ordered ? Arbitraries.of(Operator.class) : Arbitraries.just(Operator.IS);
            Arbitrary<Condition> comparisons = Combinators.combine(operators, wanted(field))
                    .as((operator, value) -> new Condition.Compare(field, operator, value));
            return Arbitraries.frequencyOf(
                    Tuple.of(5, comparisons), Tuple.of(1, Arbitraries.just(new Condition.Present(field))));
        });
    }

    /** Returns conditions on spans alone, so that most of them change with time. */
    public static Arbitrary<Condition> spanConditions() {
        Arbitrary<Condition> leaves = Combinators.combine(
                        Arbitraries.of(World.AGE, World.IDLE), Arbitraries.of(Operator.class), spans())
                .as((field, operator, span) -> new Condition.Compare(field, operator, Value.span(span)));
        return Arbitraries.recursive(
                () -> leaves,
                within -> Arbitraries.oneOf(
                        within.list().ofMinSize(1).ofMaxSize(3).map(Condition.All::new),
                        within.list().ofMinSize(1).ofMaxSize(3).map(Condition.Any::new),
                        within.map(Condition.Not::new)),
                0,
                2);
    }

    /** Returns worlds in which a field is known, absent or unknown, and spans grow or do not. */
    public static Arbitrary<World> worlds() {
        return worlds(Arbitraries.of(Value.ABSENT, Value.UNKNOWN, Value.UNKNOWN));
    }

    /** Returns worlds in which every field is known. */
    public static Arbitrary<World> knownWorlds() {
        return worlds(Arbitraries.just(Value.ABSENT));
    }

    private static Arbitrary<World> worlds(Arbitrary<Value> missing) {
        List<Arbitrary<Value>> values = World.FIELDS.stream()
                .map(field -> Arbitraries.frequencyOf(Tuple.of(1, had(field)), Tuple.of(1, missing)))
                .toList();
        Arbitrary<List<Value>> all = Combinators.combine(values).as(list -> list);
        return Combinators.combine(all, spans(), spans(), Arbitraries.of(0, 1, 2))
                .as((list, age, idle, growing) -> {
                    Map<Field, Value> known = new HashMap<>();
                    for (int i = 0; i < list.size(); i++) {
                        known.put(World.FIELDS.get(i), list.get(i));
                    }
                    Map<Field, Instant> since = new HashMap<>();
                    if (growing > 0) {
                        since.put(World.AGE, START.minus(age));
                    }
                    if (growing > 1) {
                        since.put(World.IDLE, START.minus(idle));
                    }
                    return new World(known, since, START);
                });
    }

    private static Arbitrary<Value> had(Field field) {
        return field.type() == FieldType.CODES
                ? Arbitraries.of(CODES).set().ofMaxSize(3).map(Value.Codes::new)
                : wanted(field);
    }

    /** Returns values that a comparison may want of a field. */
    static Arbitrary<Value> wanted(Field field) {
        return switch (field.type()) {
            case CODE ->
                Arbitraries.of(field.codes().isEmpty() ? CODES : field.codes()).map(Value::code);
            case CODES -> Arbitraries.of(CODES).map(Value::code);
            case FLAG -> Arbitraries.of(true, false).map(Value::flag);
            case COUNT -> Arbitraries.longs().between(0, 4).map(Value::count);
            case SPAN -> spans().map(Value::span);
        };
    }

    /** Returns spans of up to four minutes, a nanosecond off every now and then. */
    static Arbitrary<Duration> spans() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(-1, 0, 0, 1))
                .as((minutes, nanos) -> Duration.ofMinutes(minutes).plusNanos(nanos));
    }
}
