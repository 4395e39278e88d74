package io.github.hansho.core.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Immutable copies in a stable order, so that the same fact is always written as the same bytes. */
final class Copies {

    private Copies() {}

    static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    static <K extends Comparable<K>> Set<K> sorted(Set<K> set) {
        return set.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    /** Returns what stands in JSON, with every object and array in it immutable and in the order written. */
    static Map<String, Object> frozen(Map<String, Object> json) {
        Map<String, Object> copy = new LinkedHashMap<>(json);
        copy.replaceAll((name, value) -> frozenValue(value));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // JSON has string keys, and null among its values
    private static Object frozenValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            return frozen((Map<String, Object>) map);
        }
        return value instanceof List<?> list
                ? list.stream().map(Copies::frozenValue).toList()
                : value;
    }

    static <K extends Comparable<K>, V> Map<K, V> mapped(Map<K, V> map, UnaryOperator<V> with) {
        Map<K, V> copy = new TreeMap<>();
        map.forEach((key, value) -> copy.put(key, with.apply(value)));
        return sorted(copy);
    }
}
