package io.github.hansho.workflow.exchange;

import io.github.hansho.core.party.Party;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What one desk exchanges with one other: offers to parties of the other organisation, and offers that come from there.
 *
 * <p>The record of the side that offers decides how an offer ends, and that side owns until it has kept the acceptance. The
 * record of the side that is asked follows. Between the two there may be a while in which both own; never one in which
 * nobody does. When every envelope that is {@link #outgoing} has arrived once, both records agree.
 *
 * <p>The host carries the envelopes, and vouches for whom they come from: nothing here is signed. To carry one twice, late
 * or in another order does no harm; to carry none for a while does not either. It keeps nothing besides the journal: an
 * exchange may be made anew at any time, and several desks over one journal may each have one. Safe for several threads.
 */
public final class Exchange {

    private final Ends ends;
    private final Unsettled unsettled;
    private final Offering offering;
    private final Receiving receiving;

    private Exchange(Ends ends, Optional<Party> receiver) {
        this.ends = ends;
        this.unsettled = new Unsettled(ends.desk(), ends.sides());
        this.offering = new Offering(ends);
        this.receiving = new Receiving(ends, receiver);
    }

    /**
     * Returns what a desk exchanges with another.
     *
     * @param ours our organisation, as the parties of the other side name it
     * @param peer the other organisation, as our parties name it
     * @throws IllegalArgumentException if one is blank, or both are the same
     */
    public static Exchange of(IncidentDesk desk, String ours, String peer) {
        if (ours.isBlank() || peer.isBlank() || ours.equals(peer)) {
            throw new IllegalArgumentException(
                    "organisations '" + ours + "' and '" + peer + "' exchange nothing, give two different names");
        }
        return new Exchange(new Ends(desk, new Sides(ours, peer)), Optional.empty());
    }

    /** Returns this with a party of ours that offers are put before which name our organisation only; none by default. */
    public Exchange receivedBy(Party party) {
        return new Exchange(ends, Optional.of(party));
    }

    /**
     * Returns everything that the other side has not confirmed, the oldest offers first: offers that may still be answered,
     * rulings without a receipt, answers without a ruling.
     *
     * <p>It is made of kept facts alone. An offer is not among it once it lapsed by our clock; what came of it is, after the
     * desk's next {@link IncidentDesk#tick}.
     */
    public synchronized List<Envelope> outgoing() {
        unsettled.catchUp();
        List<Envelope> envelopes = new ArrayList<>();
        unsettled
                .ours()
                .forEach((key, offered) ->
                        offering.standing(key.incident(), offered).ifPresent(envelopes::add));
        unsettled
                .theirs()
                .forEach((key, exchange) ->
                        receiving.standing(key.incident(), exchange).ifPresent(envelopes::add));
        return List.copyOf(envelopes);
    }

    /**
     * Takes an envelope of the other side.
     *
     * @return what to say in return at once; it would be among {@link #outgoing} or be said again, too
     * @throws EnvelopeException if it is not from the other side to ours, speaks for others, is about an offer that was never
     *     made, or cannot be done at this desk now; nothing was done, and it may come again
     */
    public List<Envelope> receive(Envelope envelope) {
        Consumer<Series> timing = ends.desk().meter().start();
        String outcome = "failed";
        try {
            List<Envelope> replies = taken(envelope);
            outcome = "taken";
            return replies;
        } catch (EnvelopeException e) {
            outcome = "refused";
            throw e;
        } finally {
            timing.accept(Series.of(Measure.ENVELOPE_DURATION, envelope.type(), outcome));
        }
    }

    private List<Envelope> taken(Envelope envelope) {
        Sides sides = ends.sides();
        if (!envelope.from().equals(sides.peer()) || !envelope.to().equals(sides.ours())) {
            throw new EnvelopeException(ExchangeWords.of(
                    "wrong-address",
                    "from",
                    ExchangeWords.shown(envelope.from()),
                    "to",
                    ExchangeWords.shown(envelope.to()),
                    "peer",
                    sides.peer(),
                    "ours",
                    sides.ours()));
        }
        if (envelope instanceof Envelope.Offer offer) {
            return receiving.offer(offer);
        }
        if (envelope instanceof Envelope.Answer answer) {
            return offering.answer(answer);
        }
        if (envelope instanceof Envelope.Ruling ruling) {
            return receiving.ruling(ruling);
        }
        return offering.receipt((Envelope.Receipt) envelope);
    }
}
