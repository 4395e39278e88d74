package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was offered in a run, and what came of it. */
final class Offers {

    private Offers() {}

    static List<HandOver> of(Run run) {
        List<HandOver> offers = new ArrayList<>();
        run.facts(Fact.class).forEach(at -> {
            if (at.fact() instanceof HandOverOffered offered) {
                offers.add(new HandOver(
                        at.incident(),
                        offered.offer(),
                        offered.from(),
                        offered.to(),
                        at.after(),
                        HandOver.Outcome.OPEN,
                        Optional.empty()));
            }
            outcome(at.fact())
                    .ifPresent(outcome -> offers.replaceAll(
                            offer -> offer.incident().equals(at.incident()) && offer.outcome() == HandOver.Outcome.OPEN
                                    ? offer.ended(outcome, at.after())
                                    : offer));
        });
        return offers;
    }

    /** At most one offer of an incident waits for its answer. */
    private static Optional<HandOver.Outcome> outcome(Fact fact) {
        if (fact instanceof HandOverAccepted) {
            return Optional.of(HandOver.Outcome.ACCEPTED);
        } else if (fact instanceof HandOverReturned) {
            return Optional.of(HandOver.Outcome.RETURNED);
        } else if (fact instanceof HandOverDeclined) {
            return Optional.of(HandOver.Outcome.DECLINED);
        } else if (fact instanceof HandOverWithdrawn) {
            return Optional.of(HandOver.Outcome.WITHDRAWN);
        }
        return fact instanceof HandOverExpired ? Optional.of(HandOver.Outcome.EXPIRED) : Optional.empty();
    }
}
