package io.github.hansho.workflow.command;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.FieldSet;
import io.github.hansho.core.text.Message;
import java.util.Optional;

/**
 * Sets a field that the plan declares.
 *
 * @param field the field's name
 * @param value its value; {@link Value#UNKNOWN} where nobody knows, {@link Value#ABSENT} where there is none
 */
public record SetField(String field, Value value) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Field> declared = now.plan().fields().declared(field).map(f -> f.field());
        if (declared.isEmpty()) {
            return now.refuse("field-not-declared", "field", field);
        }
        return !value.isKnown() || declared.get().allows(value)
                ? now.accept(new FieldSet(now.stamp(), field, value))
                : Rejected.because(notAllowed(declared.get()));
    }

    private Refusal notAllowed(Field declared) {
        Object allowed = declared.codes().isEmpty()
                ? CommandWords.label("type." + declared.type().name())
                : declared.codes();
        Message message = CommandWords.refusal(
                        "value-not-allowed", "field", declared.label(), "value", value.toText(), "allowed", allowed)
                .message();
        return new Refusal(message, Optional.of(field), Optional.of(value), Optional.empty(), Optional.empty());
    }
}
