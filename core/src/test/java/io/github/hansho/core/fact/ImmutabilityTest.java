package io.github.hansho.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever gave a record a list, a set or a map cannot change the record with it afterwards. */
class ImmutabilityTest {

    static List<Class<?>> records() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("module-info"))
                    .map(name -> name.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(ImmutabilityTest::load)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .filter(type -> Arrays.stream(type.getRecordComponents()).anyMatch(ImmutabilityTest::isCollection))
                    .toList();
        }
    }

    @Test
    void thereAreSuchRecords() throws Exception {
        assertThat(records()).hasSizeGreaterThan(20).contains(History.class, Unrecognised.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aCollectionChangedAfterwardsChangesNothing(Class<?> type) {
        List<@Nullable Object> given = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = Dummies.of(component.getGenericType());
            given.add(isCollection(component) ? mutable(value) : value);
        }
        Object one = Records.make(type, given);
        Object same = Records.make(type, given);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        given.forEach(ImmutabilityTest::clear);
        assertThat(one).isEqualTo(same);
        for (RecordComponent component : type.getRecordComponents()) {
            if (isCollection(component)) {
                Object kept = Objects.requireNonNull(Records.get(one, component));
                assertThat(kept).as(component.toString()).isNotEqualTo(emptyLike(kept));
                assertThatThrownBy(() -> clear(kept))
                        .as(component.toString())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static boolean isCollection(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType()) || component.getType() == Map.class;
    }

    private static Object mutable(Object value) {
        return value instanceof List<?> list
                ? new ArrayList<>(list)
                : value instanceof Set<?> set ? new LinkedHashSet<>(set) : new LinkedHashMap<>((Map<?, ?>) value);
    }

    private static Object emptyLike(Object value) {
        return value instanceof List<?> ? List.of() : value instanceof Set<?> ? Set.of() : Map.of();
    }

    private static void clear(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            collection.clear();
        } else if (value instanceof Map<?, ?> map) {
            map.clear();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
