package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.FieldSet;
import java.util.Optional;

/**
 * Sets a field that the plan declares.
 *
 * @param field the field's name
 * @param value its value
 */
public record SetField(String field, Value value) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Field> declared = now.plan().fields().declared(field).map(f -> f.field());
        if (declared.isEmpty()) {
            return now.refuse("field-not-declared", "field", field);
        }
        return declared.get().allows(value)
                ? now.accept(new FieldSet(now.stamp(), field, value))
                : now.refuse(
                        "value-not-allowed",
                        "field",
                        declared.get().label(),
                        "value",
                        value.toText(),
                        "allowed",
                        declared.get().codes().isEmpty()
                                ? declared.get().type()
                                : declared.get().codes());
    }
}
