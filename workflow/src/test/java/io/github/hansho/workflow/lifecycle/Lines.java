package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Value;
import java.util.Map;

/** Lifecycles and readers to test with. */
final class Lines {

    /** Everything is known and nothing is wanting. */
    static final FieldReader ALL_WELL = reader(Map.of());

    private Lines() {}

    static Lifecycle parse(String yaml) {
        return Lifecycle.parse("l.yaml", yaml);
    }

    /** Reads these values; what is not among them is unknown. */
    static FieldReader reader(Map<String, Value> values) {
        return field -> values.getOrDefault(field.name(), Value.UNKNOWN);
    }

    static FieldReader reader(String field, Value value) {
        return reader(Map.of(field, value));
    }
}
