package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * The other side declined: it is not theirs (辞退).
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param reason why
 * @param redirectTo whom to ask instead
 */
public record HandOverDeclined(Stamp stamp, String offer, Text reason, Optional<Party> redirectTo) implements Change {

    @Override
    public String type() {
        return "hand-over-declined";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.offer(incident, this, offer);
        return incident.withOwnership(incident.ownership().keeping());
    }

    @Override
    public HandOverDeclined erased() {
        return new HandOverDeclined(stamp, offer, Text.ERASED, redirectTo);
    }
}
