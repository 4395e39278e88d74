package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Someone was told or called, and this is what came of it. Told is not taken.
 *
 * @param stamp when and by whom
 * @param to who was meant
 * @param channel by which channel, for instance phone
 * @param result what came of it
 * @param note more about it
 */
public record Contacted(Stamp stamp, Party to, String channel, Contact result, Text note) implements Change {

    @Override
    public String type() {
        return "contacted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Contacted erased() {
        return new Contacted(stamp, to, channel, result, Text.ERASED);
    }
}
