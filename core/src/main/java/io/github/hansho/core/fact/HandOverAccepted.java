package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * The other side accepted: it owns from now on, the offerer stays to help.
 *
 * @param stamp when and by whom
 * @param offer the offer's id
 * @param by who owns now
 * @param reservations under which reservations
 * @param reservationsDue when what is missing is due
 */
public record HandOverAccepted(
        Stamp stamp, String offer, Party by, Text reservations, Optional<Instant> reservationsDue) implements Change {

    @Override
    public String type() {
        return "hand-over-accepted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.offer(incident, this, offer);
        return incident.withOwnership(incident.ownership().takenBy(by, stamp.at()));
    }

    @Override
    public HandOverAccepted erased() {
        return new HandOverAccepted(stamp, offer, by, Text.ERASED, reservationsDue);
    }
}
