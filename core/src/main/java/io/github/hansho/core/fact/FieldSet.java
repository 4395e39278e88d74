package io.github.hansho.core.fact;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.incident.Incident;

/**
 * A field that the plan declares was set.
 *
 * @param stamp when and by whom
 * @param field the field's name
 * @param value its value
 */
public record FieldSet(Stamp stamp, String field, Value value) implements Change {

    @Override
    public String type() {
        return "field-set";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withFields(incident.fields().with(field, value));
    }
}
