package io.github.hansho.cli.replay;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a field that a lifecycle's conditions name is found in the log.
 *
 * @param column the column
 * @param codes the field's value by what the log says; what is not here is taken as it stands
 */
record FieldSource(String column, Map<String, String> codes) {

    /** The value of the field; a null marker says that there is none, and what cannot be one is unknown. */
    Value read(Field field, Optional<String> written) {
        if (written.isEmpty()) {
            return Value.ABSENT;
        }
        String text = codes.getOrDefault(written.get(), written.get());
        Value value = switch (field.type()) {
            case CODE -> Value.code(text);
            case CODES -> new Value.Codes(Set.of(text));
            case FLAG -> flag(text);
            case COUNT -> count(text);
            case SPAN -> Value.UNKNOWN;
        };
        return field.allows(value) ? value : Value.UNKNOWN;
    }

    private static Value flag(String text) {
        return text.equals("true") || text.equals("false") ? Value.flag(text.equals("true")) : Value.UNKNOWN;
    }

    private static Value count(String text) {
        return text.matches("[0-9]{1,18}") ? Value.count(Long.parseLong(text)) : Value.UNKNOWN;
    }
}
