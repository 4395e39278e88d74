package io.github.hansho.testkit.coverage;

import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Message;

/**
 * A field that conditions read and whose values were not tried, because nothing that happens at an opening sets it.
 *
 * @param field the field
 * @param value the value that it had at every opening
 */
public record HeldField(Field field, Value value) {

    /** Returns it in words. */
    public Message words() {
        return Words.of("held", "field", field.name(), "value", value.toText());
    }
}
