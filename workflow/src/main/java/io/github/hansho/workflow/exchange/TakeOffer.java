package io.github.hansho.workflow.exchange;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.Ownership;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts an offer of the other side before ours, where the record lets it: the plan here asks for no items of theirs. */
record TakeOffer(Envelope.Offer offer, Party asked, Sides sides) implements Command {

    private static final Set<String> NOT_NOW = Set.of("not-theirs-to-offer", "another-offer-open", "offer-too-late");

    /** Returns whether a decision says no more than that the offer cannot be taken as things are. */
    static boolean isNotNow(Decision decision) {
        return decision instanceof Rejected rejected
                && rejected.refusals().stream().allMatch(refusal -> NOT_NOW.contains(refusal.code()));
    }

    @Override
    public Decision decide(Situation now) {
        Ownership ownership = now.incident().ownership();
        if (!now.at().isBefore(offer.answerBy())) {
            return refused("offer-too-late", "answerBy", offer.answerBy());
        }
        if (!sides.isPeers(ownership.owner())) {
            return refused("not-theirs-to-offer", "owner", ownership.owner());
        }
        if (ownership.offer().isPresent()) {
            return refused(
                    "another-offer-open", "offer", ownership.offer().get().id());
        }
        List<Change> facts = new ArrayList<>();
        facts.add(new HandOverOffered(
                now.stamp(), offer.exchange().value(), offer.offerer(), asked, offer.items(), offer.answerBy()));
        offer.severity()
                .filter(code -> !now.plan().severities().has(code))
                .ifPresent(code -> facts.add(new Annotated(
                        now.stamp(), ExchangeId.NAMESPACE, offer.exchange().mark("severity"), Text.of(code))));
        return now.accept(facts);
    }

    private static Decision refused(String code, Object... namesAndValues) {
        return Rejected.because(Refusal.of(ExchangeWords.of(code, namesAndValues)));
    }
}
