package io.github.hansho.core.incident;

import io.github.hansho.core.condition.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The values of the fields that a plan declares.
 *
 * @param values the values by field name
 */
public record Fields(Map<String, Value> values) {

    /** Keeps an immutable copy in the order given. */
    public Fields {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** None set. */
    public static final Fields NONE = new Fields(Map.of());

    /** Returns these with a value set. */
    public Fields with(String field, Value value) {
        Map<String, Value> copy = new LinkedHashMap<>(values);
        copy.put(field, value);
        return new Fields(copy);
    }
}
