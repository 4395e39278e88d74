package io.github.hansho.core.condition;

import io.github.hansho.core.text.Label;
import java.util.List;

/**
 * A declared, typed thing that a condition reads.
 *
 * @param name the name that plans use
 * @param type what it holds
 * @param codes the codes allowed, lowest first where they are ordered; empty for other types, or when any code is allowed
 * @param ordered whether {@code atLeast} and {@code atMost} have a meaning among the codes
 * @param label what people call it
 */
public record Field(String name, FieldType type, List<String> codes, boolean ordered, Label label) {

    /** Keeps an immutable copy of the codes. */
    public Field {
        codes = List.copyOf(codes);
    }

    /** Returns a field with one of these codes, in no order. */
    public static Field code(String name, List<String> codes, Label label) {
        return new Field(name, FieldType.CODE, codes, false, label);
    }

    /** Returns a field with one of these codes, lowest first. */
    public static Field ordered(String name, List<String> codes, Label label) {
        return new Field(name, FieldType.CODE, codes, true, label);
    }

    /** Returns a field of another type. */
    public static Field of(String name, FieldType type, Label label) {
        return new Field(name, type, List.of(), false, label);
    }

    /** Returns the rank of a code among the declared ones, or -1. */
    int rank(String code) {
        return codes.indexOf(code);
    }

    /** Returns whether the field may have a value: one of its type and, where they are declared, of its codes. */
    public boolean allows(Value value) {
        return switch (type) {
            case CODE -> value instanceof Value.Code code && (codes.isEmpty() || codes.contains(code.code()));
            case CODES -> value instanceof Value.Codes some && (codes.isEmpty() || codes.containsAll(some.codes()));
            case FLAG -> value instanceof Value.Flag;
            case COUNT -> value instanceof Value.Count count && count.count() >= 0;
            case SPAN -> value instanceof Value.Span span && !span.span().isNegative();
        };
    }

    /** Two fields are the same field when they have the same name and type. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Field field && name.equals(field.name) && type == field.type);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
