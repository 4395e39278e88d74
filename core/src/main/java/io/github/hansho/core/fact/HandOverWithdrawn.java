package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;

/**
 * The offerer took the offer back.
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param reason why
 */
public record HandOverWithdrawn(Stamp stamp, String offer, Text reason) implements Change {

    @Override
    public String type() {
        return "hand-over-withdrawn";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.offer(incident, this, offer);
        return incident.withOwnership(incident.ownership().keeping());
    }

    @Override
    public HandOverWithdrawn erased() {
        return new HandOverWithdrawn(stamp, offer, Text.ERASED);
    }
}
