package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * A party that helped was thanked.
 *
 * @param stamp when and by whom
 * @param to who
 * @param words the words
 */
public record Thanked(Stamp stamp, Party to, Text words) implements Change {

    @Override
    public String type() {
        return "thanked";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withDuties(incident.duties().thanks());
    }

    @Override
    public Thanked erased() {
        return new Thanked(stamp, to, Text.ERASED);
    }
}
