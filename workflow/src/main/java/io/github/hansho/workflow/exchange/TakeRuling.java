package io.github.hansho.workflow.exchange;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.HandOverNote;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.incident.Ownership;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the record of the side that was asked to what the other side ruled.
 *
 * <p>An offer that is still open ends as it was ruled. Where our side owns because it accepted, and the ruling is another
 * one, ownership goes back. Where the other side has it that we own and we do not, we do: somebody answered for us there.
 *
 * @param dealing the offer as the record had it at the revision that this is decided at
 */
record TakeRuling(Envelope.Ruling ruling, Dealing dealing, Sides sides) implements Command {

    private static final String BACK = "back";

    @Override
    public Decision decide(Situation now) {
        List<Change> facts = new ArrayList<>();
        Ownership ownership = now.incident().ownership();
        Optional<Offer> open = ownership.offer();
        boolean accepted = ruling.outcome() == Outcome.ACCEPTED;
        HandOverOffered offered = dealing.offered();
        if (open.filter(offer -> offer.id().equals(offered.offer())).isPresent()) {
            facts.add(end(now, open.get()));
        } else if (!accepted && dealing.isHeld() && sides.isOurs(ownership.owner())) {
            facts.addAll(given(now, open, offered.from()));
        } else if (accepted && !wasAccepted() && sides.isPeers(ownership.owner())) {
            facts.addAll(given(now, open, offered.to()));
        }
        String mark =
                ruling.exchange().mark(ExchangeId.RULING + ruling.outcome().code());
        facts.add(new Annotated(now.stamp(), ExchangeId.NAMESPACE, mark, ruling.text()));
        return now.accept(facts);
    }

    private boolean wasAccepted() {
        return dealing.ending().filter(end -> end.outcome() == Outcome.ACCEPTED).isPresent();
    }

    private Change end(Situation now, Offer offer) {
        return switch (ruling.outcome()) {
            case ACCEPTED -> new HandOverAccepted(now.stamp(), offer.id(), offer.to(), ruling.text(), Optional.empty());
            case RETURNED -> new HandOverReturned(now.stamp(), offer.id(), Set.of(), ruling.text());
            case DECLINED -> new HandOverDeclined(now.stamp(), offer.id(), ruling.text(), Optional.empty());
            case WITHDRAWN -> new HandOverWithdrawn(now.stamp(), offer.id(), ruling.text());
            case EXPIRED -> new HandOverExpired(now.stamp(), offer.id(), offer.answerBy());
        };
    }

    /** Gives the incident to a party by an offer and its acceptance; what is open stands in the way and is withdrawn. */
    private List<Change> given(Situation now, Optional<Offer> open, Party to) {
        Text reason = Text.of(ExchangeWords.of(
                        ruling.text().isPresent() ? "given-by-ruling-because" : "given-by-ruling",
                        "exchange",
                        ruling.exchange(),
                        "outcome",
                        ExchangeWords.ended(ruling.outcome()),
                        "reason",
                        ruling.text().or("-"))
                .in(Locale.ENGLISH));
        String id = ruling.exchange().mark(BACK);
        List<Change> facts = new ArrayList<>();
        open.ifPresent(offer -> facts.add(new HandOverWithdrawn(now.stamp(), offer.id(), reason)));
        facts.add(new HandOverOffered(
                now.stamp(),
                id,
                now.incident().owner(),
                to,
                Map.of(HandOverItem.SUMMARY, new HandOverNote(reason, true)),
                now.at()));
        facts.add(new HandOverAccepted(now.stamp(), id, to, reason, Optional.empty()));
        return facts;
    }
}
