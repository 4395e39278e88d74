package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * Whoever holds an authority granted it for this incident.
 *
 * @param stamp when and by whom
 * @param authority what was granted
 * @param to to whom
 * @param decision the decision in words
 */
public record AuthorityGranted(Stamp stamp, Authority authority, Party to, Text decision) implements Change {

    @Override
    public String type() {
        return "authority-granted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withGrants(incident.grants().with(authority));
    }

    @Override
    public AuthorityGranted erased() {
        return new AuthorityGranted(stamp, authority, to, Text.ERASED);
    }
}
