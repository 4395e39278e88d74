package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.desk.Seat;
import java.util.List;
import java.util.Optional;

/** The half of an exchange that offers: its record decides. */
record Offering(Ends ends) {

    /** Returns what there is to say about an offer of ours: the offer while it is open, the ruling afterwards. */
    Optional<Envelope> standing(IncidentId incident, HandOverOffered offered) {
        History history = ends.history(incident).orElseThrow();
        ExchangeId exchange = new ExchangeId(ends.desk().tenant(), incident, offered.offer());
        Optional<Dealing> dealing = Dealing.of(history, offered.offer(), ends.sides())
                .filter(first -> first.offered().equals(offered));
        if (dealing.isEmpty()) {
            return Optional.empty();
        }
        return dealing.get().ending().isPresent()
                ? dealing.flatMap(it -> ruling(exchange, it))
                : Optional.of(offered)
                        .filter(it -> ends.desk().now().isBefore(it.answerBy()))
                        .map(it -> offer(exchange, it, history));
    }

    /**
     * Keeps an answer of the other side, and answers with the ruling as it stands.
     *
     * @throws EnvelopeException if there is no such offer to the other side, or this desk cannot decide on the incident
     */
    List<Envelope> answer(Envelope.Answer answer) {
        ExchangeId exchange = answer.exchange();
        HandOverOffered offered = dealing(exchange).offered();
        Seat seat = ends.desk()
                .as(ends.sides().standIn(offered.to()))
                .once(ends.sides().request("answer", exchange));
        Ends.done(exchange, seat.handle(exchange.incident(), new TakeAnswer(answer)));
        return ruling(exchange, dealing(exchange)).map(List::of).orElse(List.of());
    }

    /** Notes that the other side has kept the ruling; without a ruling there is nothing to note. */
    List<Envelope> receipt(Envelope.Receipt receipt) {
        ExchangeId exchange = receipt.exchange();
        Dealing dealing = dealing(exchange);
        if (dealing.ending().isPresent()) {
            Seat seat = ends.desk()
                    .as(ends.sides().standIn(dealing.offered().to()))
                    .once(ends.sides().request(Unsettled.RECEIPT, exchange));
            Ends.done(
                    exchange,
                    seat.handle(
                            exchange.incident(),
                            now -> now.accept(new Annotated(
                                    now.stamp(), ExchangeId.NAMESPACE, exchange.mark(Unsettled.RECEIPT), Text.NONE))));
        }
        return List.of();
    }

    private Dealing dealing(ExchangeId exchange) {
        return Optional.of(exchange)
                .filter(it -> it.tenant().equals(ends.desk().tenant()))
                .flatMap(it -> ends.history(it.incident()))
                .flatMap(history -> Dealing.of(history, exchange.offer(), ends.sides()))
                .filter(it -> Unsettled.isOurOffer(it.offered(), ends.sides()))
                .orElseThrow(() -> new EnvelopeException(ExchangeWords.of(
                        "unknown-exchange",
                        "exchange",
                        ExchangeWords.shown(exchange),
                        "peer",
                        ends.sides().peer())));
    }

    private Envelope offer(ExchangeId exchange, HandOverOffered offered, History history) {
        Sides sides = ends.sides();
        Incident incident = history.incident();
        return new Envelope.Offer(
                Envelope.VERSION,
                exchange,
                sides.ours(),
                sides.peer(),
                about(exchange, history),
                sides.ours(offered.from()),
                offered.to(),
                offered.stamp().at(),
                offered.answerBy(),
                incident.title(),
                incident.origin().kind(),
                incident.origin().mode(),
                incident.severity(),
                offered.items());
    }

    /** The other side knows the incident by its own reference, if it ever offered it to us. */
    private Matter about(ExchangeId exchange, History history) {
        Sides sides = ends.sides();
        for (Fact fact : history.changes()) {
            if (fact instanceof HandOverOffered offered
                    && sides.isPeers(offered.from())
                    && Sides.isByEnvelope(offered.stamp())) {
                Optional<ExchangeId> theirs = ExchangeId.parsed(offered.offer());
                if (theirs.isPresent()) {
                    return new Matter(
                            sides.peer(), theirs.get().tenant(), theirs.get().incident());
                }
            }
        }
        return new Matter(sides.ours(), exchange.tenant(), exchange.incident());
    }

    private Optional<Envelope> ruling(ExchangeId exchange, Dealing dealing) {
        return dealing.ending()
                .map(end -> new Envelope.Ruling(
                        Envelope.VERSION,
                        exchange,
                        ends.sides().ours(),
                        ends.sides().peer(),
                        end.outcome(),
                        end.stamp().at(),
                        dealing.offered().answerBy(),
                        end.text()));
    }
}
