package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** How an offer ended in a record. */
record Ending(
        String offer,
        Outcome outcome,
        Stamp stamp,
        Text text,
        Set<HandOverItem> missing,
        Optional<Instant> due,
        Optional<Party> redirectTo) {

    private Ending(String offer, Outcome outcome, Stamp stamp, Text text) {
        this(offer, outcome, stamp, text, Set.of(), Optional.empty(), Optional.empty());
    }

    /** Returns how a fact ended an offer, if it is one that does. */
    static Optional<Ending> by(Fact fact) {
        if (fact instanceof HandOverAccepted it) {
            return Optional.of(new Ending(
                    it.offer(),
                    Outcome.ACCEPTED,
                    it.stamp(),
                    it.reservations(),
                    Set.of(),
                    it.reservationsDue(),
                    Optional.empty()));
        }
        if (fact instanceof HandOverReturned it) {
            return Optional.of(new Ending(
                    it.offer(),
                    Outcome.RETURNED,
                    it.stamp(),
                    it.reason(),
                    it.missing(),
                    Optional.empty(),
                    Optional.empty()));
        }
        if (fact instanceof HandOverDeclined it) {
            return Optional.of(new Ending(
                    it.offer(),
                    Outcome.DECLINED,
                    it.stamp(),
                    it.reason(),
                    Set.of(),
                    Optional.empty(),
                    it.redirectTo()));
        }
        if (fact instanceof HandOverWithdrawn it) {
            return Optional.of(new Ending(it.offer(), Outcome.WITHDRAWN, it.stamp(), it.reason()));
        }
        return fact instanceof HandOverExpired it
                ? Optional.of(new Ending(it.offer(), Outcome.EXPIRED, it.stamp(), Text.NONE))
                : Optional.empty();
    }

    /** Returns whether somebody at this desk gave the answer. */
    boolean isOurAnswer() {
        return outcome.isAnswer() && !Sides.isByEnvelope(stamp);
    }
}
