package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.Seat;
import java.util.List;
import java.util.Optional;

/** The half of an exchange that is asked: it answers, and does in its record what is ruled. */
record Receiving(Ends ends, Optional<Party> receiver) {

    private static final int ATTEMPTS = 16;

    /** Returns our answer to an offer of the other side, once somebody here has given one. */
    Optional<Envelope> standing(IncidentId incident, ExchangeId exchange) {
        return ends.history(incident)
                .flatMap(history -> Dealing.of(history, exchange.value(), ends.sides()))
                .flatMap(Dealing::ending)
                .filter(Ending::isOurAnswer)
                .map(end -> new Envelope.Answer(
                        Envelope.VERSION,
                        exchange,
                        ends.sides().ours(),
                        ends.sides().peer(),
                        end.outcome(),
                        end.stamp().by().party().of(ends.sides().ours()),
                        end.stamp().at(),
                        incident,
                        end.text(),
                        end.missing(),
                        end.due(),
                        end.redirectTo()));
    }

    /**
     * Puts an offer before our side, in a record of its own unless there is one; repeated, it gets the answer again.
     *
     * @throws EnvelopeException if it speaks for others, asks nobody, or this desk cannot decide on the record
     */
    List<Envelope> offer(Envelope.Offer offer) {
        Party asked = asked(offer);
        Optional<IncidentId> taken = ends.keptUnder(ends.sides().request("offer", offer.exchange()));
        if (taken.isPresent()) {
            return standing(taken.get(), offer.exchange()).map(List::of).orElse(List.of());
        }
        if (ends.desk().now().isBefore(offer.answerBy())) {
            Seat seat = ends.desk().as(ends.sides().standIn(offer.offerer()));
            IncidentId record = record(offer, seat);
            Decision decision = seat.once(ends.sides().request("offer", offer.exchange()))
                    .handle(record, new TakeOffer(offer, asked, ends.sides()));
            if (!TakeOffer.isNotNow(decision)) {
                Ends.done(offer.exchange(), decision);
            }
        }
        return List.of();
    }

    /**
     * Does what was ruled, and answers with a receipt. A ruling on an offer that is not here waits: the offer may still come
     * until it lapses by our clock, and the other side says it again.
     *
     * @throws EnvelopeException if this desk cannot decide on the record
     */
    List<Envelope> ruling(Envelope.Ruling ruling) {
        ExchangeId exchange = ruling.exchange();
        Optional<IncidentId> record = ends.keptUnder(ends.sides().request("offer", exchange));
        if (record.isEmpty() && ends.desk().now().isBefore(ruling.answerBy())) {
            return List.of();
        }
        record.ifPresent(id -> Ends.done(exchange, ruled(id, ruling)));
        return List.of(new Envelope.Receipt(
                Envelope.VERSION, exchange, ends.sides().ours(), ends.sides().peer()));
    }

    /** What the record was before is not in the incident's state, so nothing may come in between. */
    private Decision ruled(IncidentId record, Envelope.Ruling ruling) {
        String request = ends.sides().request("ruling", ruling.exchange());
        for (int attempt = 1; ; attempt++) {
            History history = ends.history(record).orElseThrow();
            Dealing dealing =
                    Dealing.of(history, ruling.exchange().value(), ends.sides()).orElseThrow();
            Decision decision = ends.desk()
                    .as(ends.sides().standIn(dealing.offered().from()))
                    .once(request)
                    .seeing(history.changes().size() + 1)
                    .handle(record, new TakeRuling(ruling, dealing, ends.sides()));
            if (decision instanceof Accepted || attempt == ATTEMPTS || !isRefused(decision, "stale-revision")) {
                return decision;
            }
        }
    }

    private Party asked(Envelope.Offer offer) {
        Sides sides = ends.sides();
        if (!sides.isPeers(offer.offerer()) || !offer.asked().organisation().equals(Optional.of(sides.ours()))) {
            throw new EnvelopeException(
                    ExchangeWords.of("speaks-for-others", "from", sides.peer(), "to", sides.ours()));
        }
        Party asked = offer.asked();
        if (asked.team().isPresent()
                || asked.role().isPresent()
                || asked.person().isPresent()) {
            return asked;
        }
        return receiver.map(sides::ours)
                .orElseThrow(() -> new EnvelopeException(ExchangeWords.of("asks-nobody", "to", sides.ours())));
    }

    private IncidentId record(Envelope.Offer offer, Seat seat) {
        Matter about = offer.about();
        if (about.organisation().equals(ends.sides().peer())) {
            return opened(offer, seat.once(ends.sides().opening(about)));
        }
        boolean ours = about.organisation().equals(ends.sides().ours())
                && about.tenant().equals(ends.desk().tenant());
        return Optional.of(about.incident())
                .filter(id -> ours && ends.history(id).isPresent())
                .orElseThrow(() -> new EnvelopeException(ExchangeWords.of(
                        "unknown-incident",
                        "incident",
                        about.incident(),
                        "peer",
                        ends.sides().peer())));
    }

    /** Opens a record of our own, or finds the one opened before; a severity that our plan does not know is left open. */
    private IncidentId opened(Envelope.Offer offer, Seat seat) {
        Opening.Builder opening = Opening.builder()
                .title(offer.title())
                .kind(offer.kind())
                .mode(offer.mode())
                .owner(offer.offerer());
        Decision decision = seat.open(opening.severity(offer.severity()).build());
        if (isRefused(decision, "unknown-severity")) {
            decision = seat.open(opening.severity(Optional.empty()).build());
        }
        return Ends.done(offer.exchange(), decision).id();
    }

    private static boolean isRefused(Decision decision, String code) {
        return decision instanceof Rejected rejected
                && rejected.refusals().stream()
                        .allMatch(refusal -> refusal.code().equals(code));
    }
}
