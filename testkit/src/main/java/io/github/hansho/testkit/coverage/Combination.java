package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One way in which an incident may be opened: a value for each field that makes a difference.
 *
 * @param values the values by field, in the order in which the rules name them
 */
public record Combination(Map<String, Value> values) {

    /** Keeps an immutable copy in the order given. */
    public Combination {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns whether a field has a value here; one that makes no difference may have any. */
    public boolean allows(String field, String value) {
        Value known = values.get(field);
        return known == null || known.toText().equals(value);
    }

    /** Returns the fields and their values as conditions write them. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().toText())
                .collect(Collectors.joining(", "));
    }
}
