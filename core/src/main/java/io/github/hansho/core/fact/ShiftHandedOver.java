package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * One shift handed over to the next; ownership is not touched.
 *
 * @param stamp when and by whom
 * @param from who goes
 * @param to who comes
 * @param note what the next shift has to know
 */
public record ShiftHandedOver(Stamp stamp, Party from, Party to, Text note) implements Change {

    @Override
    public String type() {
        return "shift-handed-over";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public ShiftHandedOver erased() {
        return new ShiftHandedOver(stamp, from, to, Text.ERASED);
    }
}
