package io.github.hansho.core.fact;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.party.Party;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A hand-over was offered; until it is accepted the offerer owns.
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param from who offers
 * @param to who is asked
 * @param items the five items
 * @param answerBy when it lapses
 */
public record HandOverOffered(
        Stamp stamp, String offer, Party from, Party to, Map<HandOverItem, HandOverNote> items, Instant answerBy)
        implements Change {

    /** Keeps the items in their order. */
    public HandOverOffered {
        items = Copies.sorted(items);
    }

    @Override
    public String type() {
        return "hand-over-offered";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Optional<Offer> open = incident.ownership().offer();
        Fit.that(
                open.isEmpty(),
                incident,
                this,
                "no open offer",
                open.map(Offer::id).orElse("none"));
        return incident.withOwnership(incident.ownership().offered(new Offer(offer, from, to, stamp.at(), answerBy)));
    }

    @Override
    public HandOverOffered erased() {
        return new HandOverOffered(stamp, offer, from, to, Copies.mapped(items, HandOverNote::erased), answerBy);
    }
}
