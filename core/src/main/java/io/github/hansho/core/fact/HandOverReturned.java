package io.github.hansho.core.fact;

import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.util.Set;

/**
 * The other side sent the offer back because something is missing (差し戻し).
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param missing what is missing
 * @param reason why
 */
public record HandOverReturned(Stamp stamp, String offer, Set<HandOverItem> missing, Text reason) implements Change {

    /** Keeps the items in their order. */
    public HandOverReturned {
        missing = Copies.sorted(missing);
    }

    @Override
    public String type() {
        return "hand-over-returned";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.offer(incident, this, offer);
        return incident.withOwnership(incident.ownership().keeping());
    }

    @Override
    public HandOverReturned erased() {
        return new HandOverReturned(stamp, offer, missing, Text.ERASED);
    }
}
