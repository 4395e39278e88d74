package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.util.List;
import java.util.Optional;

/** Keeps the other side's answer: it ends the offer while that is open, and is no more than noted when it is not. */
record TakeAnswer(Envelope.Answer answer) implements Command {

    @Override
    public Decision decide(Situation now) {
        Optional<Offer> open = now.incident()
                .ownership()
                .offer()
                .filter(offer -> offer.id().equals(answer.exchange().offer()));
        if (open.isEmpty()) {
            return now.accept(note(now, "late-answer:" + answer.answer().code(), answer.text()));
        }
        return now.accept(List.of(
                ending(now, open.get()),
                note(now, "counterpart", Text.of(answer.incident().value())),
                note(now, "answered-by", Text.of(answer.by().toString()))));
    }

    private Change ending(Situation now, Offer offer) {
        return switch (answer.answer()) {
            case ACCEPTED ->
                new HandOverAccepted(now.stamp(), offer.id(), offer.to(), answer.text(), answer.reservationsDue());
            case RETURNED -> new HandOverReturned(now.stamp(), offer.id(), answer.missing(), answer.text());
            default -> new HandOverDeclined(now.stamp(), offer.id(), answer.text(), answer.redirectTo());
        };
    }

    private Annotated note(Situation now, String mark, Text value) {
        return new Annotated(
                now.stamp(), ExchangeId.NAMESPACE, answer.exchange().mark(mark), value);
    }
}
