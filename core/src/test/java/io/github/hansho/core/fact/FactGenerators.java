package io.github.hansho.core.fact;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Classification;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes an arbitrary of any record from the types of its components, so that a new fact is generated unasked. */
final class FactGenerators {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> KNOWN = Map.ofEntries(
            Map.entry(Instant.class, Generators::instants),
            Map.entry(Text.class, Generators::texts),
            Map.entry(Party.class, Generators::parties),
            Map.entry(Alert.class, Generators::alerts),
            Map.entry(Value.class, Generators::values),
            Map.entry(IncidentId.class, Generators::incidentIds),
            Map.entry(PlanRef.class, Generators::plans),
            Map.entry(Authority.class, Generators::authorities),
            Map.entry(Classification.class, Generators::classifications),
            Map.entry(Unrecognised.class, Unknowns::facts),
            Map.entry(boolean.class, () -> Arbitraries.of(true, false)),
            Map.entry(int.class, () -> Arbitraries.integers().between(0, 64)),
            Map.entry(long.class, () -> Arbitraries.longs().between(1, 1_000_000)),
            Map.entry(
                    String.class, () -> Arbitraries.oneOf(Ready.of(Generators.codes()), Ready.of(Generators.words()))));

    private FactGenerators() {}

    @SuppressWarnings("unchecked")
    static <T> Arbitrary<T> record(Class<T> type) {
        Supplier<Arbitrary<?>> known = KNOWN.get(type);
        if (known != null) {
            return Ready.of((Arbitrary<T>) known.get());
        }
        List<Arbitrary<Object>> parts = Arrays.stream(type.getRecordComponents())
                .map(part -> of(part.getGenericType(), part.getName()))
                .toList();
        return Ready.of(Combinators.combine(parts).as(values -> Records.make(type, values)));
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return Ready.of((Arbitrary<Object>) container(generic, name));
        }
        Class<?> simple = (Class<?>) type;
        if (simple == String.class && Set.of("id", "source", "name").contains(name)) {
            return Ready.of(Generators.words().filter(word -> !word.isBlank()).asGeneric());
        }
        return simple.isEnum()
                ? Ready.of((Arbitrary<Object>) Arbitraries.of(simple.getEnumConstants()))
                : (Arbitrary<Object>) record(simple);
    }

    private static Arbitrary<?> container(ParameterizedType generic, String name) {
        Arbitrary<Object> first = of(generic.getActualTypeArguments()[0], name);
        if (generic.getRawType() == Optional.class) {
            return Ready.optional(first);
        }
        if (generic.getRawType() == List.class) {
            return first.list().ofMaxSize(3);
        }
        if (generic.getRawType() == Set.class) {
            return first.set().ofMaxSize(3);
        }
        return Arbitraries.maps(first, of(generic.getActualTypeArguments()[1], name))
                .ofMaxSize(3);
    }
}
