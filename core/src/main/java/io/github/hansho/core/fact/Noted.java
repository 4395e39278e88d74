package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * Someone wrote something down.
 *
 * @param stamp when and by whom
 * @param note the note
 */
public record Noted(Stamp stamp, Text note) implements Change {

    @Override
    public String type() {
        return "noted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Noted erased() {
        return new Noted(stamp, Text.ERASED);
    }
}
