package io.github.hansho.workflow.lifecycle;

import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Operator;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.field.FieldNames;
import java.util.List;

/** What a move requires, as conditions. */
final class Needs {

    private Needs() {}

    /** One of the roles is held. */
    static Condition role(FieldNames fields, List<String> roles) {
        return Condition.any(
                roles.stream().map(role -> holds(fields, "roles", role)).toList());
    }

    /** The authority is held or granted. */
    static Condition authority(FieldNames fields, String authority) {
        return holds(fields, "authorities", authority);
    }

    /** The field is filled in: a flag is true, a count is not 0, the verdict is not open, another field has a value. */
    static Condition data(Field field) {
        return switch (field.type()) {
            case FLAG -> new Condition.Compare(field, Operator.IS, Value.flag(true));
            case COUNT -> new Condition.Compare(field, Operator.AT_LEAST, Value.count(1));
            default ->
                field.name().equals("verdict")
                        ? Condition.all(List.of(new Condition.Present(field), judged(field)))
                        : new Condition.Present(field);
        };
    }

    private static Condition judged(Field verdict) {
        return new Condition.Not(new Condition.Compare(verdict, Operator.IS, Value.code(Verdict.UNDETERMINED.code())));
    }

    private static Condition holds(FieldNames fields, String field, String code) {
        return new Condition.Compare(fields.field(field).orElseThrow(), Operator.IS, Value.code(code));
    }
}
