package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import java.time.Instant;

/**
 * Nobody answered the offer in time (応答期限切れ); the offerer still owns.
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param answerBy when it lapsed
 */
public record HandOverExpired(Stamp stamp, String offer, Instant answerBy) implements Change {

    @Override
    public String type() {
        return "hand-over-expired";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.offer(incident, this, offer);
        return incident.withOwnership(incident.ownership().lapsed());
    }
}
