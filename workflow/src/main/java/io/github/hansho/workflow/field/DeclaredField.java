package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import java.util.Set;

/**
 * A field that a plan declares for its own use.
 *
 * @param field the field
 * @param unset what it reads as until somebody sets it: {@link Value#UNKNOWN} or {@link Value#ABSENT}
 */
public record DeclaredField(Field field, Value unset) {

    /** Returns whether a value may be set: one of the field's type and codes, or that there is none, or that nobody knows. */
    public boolean takes(Value value) {
        if (!value.isKnown()) {
            return true;
        }
        return switch (field.type()) {
            case CODE -> value instanceof Value.Code code && declares(Set.of(code.code()));
            case CODES -> value instanceof Value.Codes codes && declares(codes.codes());
            case FLAG -> value instanceof Value.Flag;
            case COUNT -> value instanceof Value.Count;
            case SPAN -> value instanceof Value.Span;
        };
    }

    private boolean declares(Set<String> codes) {
        return field.codes().isEmpty() || field.codes().containsAll(codes);
    }
}
