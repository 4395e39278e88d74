package io.github.hansho.workflow.field;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Value;

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
        boolean typed = switch (field.type()) {
            case CODE -> value instanceof Value.Code;
            case CODES -> value instanceof Value.Codes;
            case FLAG -> value instanceof Value.Flag;
            case COUNT -> value instanceof Value.Count;
            case SPAN -> value instanceof Value.Span;
        };
        return typed && (field.codes().isEmpty() || field.type() != FieldType.CODE || declared(value));
    }

    private boolean declared(Value value) {
        return value instanceof Value.Code code && field.codes().contains(code.code());
    }
}
