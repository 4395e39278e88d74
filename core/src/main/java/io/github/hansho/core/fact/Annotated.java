package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * The host kept data of its own; it never enters the state.
 *
 * @param stamp when and by whom
 * @param namespace whose data
 * @param key its key
 * @param value its value
 */
public record Annotated(Stamp stamp, String namespace, String key, Text value) implements Change {

    @Override
    public String type() {
        return "annotated";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Annotated erased() {
        return new Annotated(stamp, namespace, key, Text.ERASED);
    }
}
