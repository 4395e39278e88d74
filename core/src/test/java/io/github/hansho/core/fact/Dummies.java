package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Explanation;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Rsit;
import io.github.hansho.core.vocabulary.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One value of any type, the same every time; collections have one element. */
final class Dummies {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "a"),
            Map.entry(Object.class, "o"),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofMinutes(1)),
            Map.entry(Text.class, Text.of("t")),
            Map.entry(Label.class, Label.plain("l")),
            Map.entry(Term.class, Rsit.vocabulary().terms().get(0)),
            Map.entry(IncidentId.class, IncidentId.of("0000-0000-0001")),
            Map.entry(Condition.class, Condition.ALWAYS),
            Map.entry(
                    Explanation.class,
                    new Explanation(Condition.ALWAYS, Truth.TRUE, Optional.of(Value.ABSENT), List.of())),
            Map.entry(Value.class, Value.ABSENT),
            Map.entry(Alert.class, Alert.of("edr", "1", "t")));

    private Dummies() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            Object first = element == Term.class ? Rsit.vocabulary().terms().get(1) : of(element);
            Type raw = generic.getRawType();
            return raw == Optional.class
                    ? Optional.of(first)
                    : raw == Set.class
                            ? Set.of(first)
                            : raw == Map.class
                                    ? Map.of(first, of(generic.getActualTypeArguments()[1]))
                                    : List.of(first);
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isSealed() && simple.isInterface() && !PLAIN.containsKey(simple)) {
            return of(Records.permitted(simple).iterator().next());
        }
        return PLAIN.containsKey(simple) ? PLAIN.get(simple) : ofRecordOrEnum(simple);
    }

    private static Object ofRecordOrEnum(Class<?> simple) {
        if (simple.isEnum()) {
            return simple.getEnumConstants()[0];
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Objects.requireNonNull(simple.getRecordComponents(), simple.getName())) {
            values.add(of(component.getGenericType()));
        }
        return Records.make(simple, values);
    }
}
