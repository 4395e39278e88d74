package io.github.hansho.testkit.scenario;

import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Holds what was expected about owners and hand-overs against what they were. */
final class OwnerChecks {

    private OwnerChecks() {}

    static Check ownedBy(Run run, Duration at, String wanted) {
        Optional<Party> owner = run.owner(at);
        boolean holds = owner.filter(party -> is(party, wanted)).isPresent();
        return Check.of(
                Words.of("check.owner", "at", at),
                Words.of("row.owner", "after", at, "owner", wanted),
                owner.map(party -> Words.of("row.owner", "after", at, "owner", party))
                        .orElseGet(() -> Words.of("row.no-owner", "after", at)),
                holds);
    }

    private static boolean is(Party party, String wanted) {
        return party.toString().equals(wanted)
                || party.team().filter(wanted::equals).isPresent()
                || party.role().filter(wanted::equals).isPresent()
                || party.person().filter(wanted::equals).isPresent();
    }

    static Check throughout(Run run) {
        Duration unowned = run.unowned();
        return Check.of(
                Words.of("check.owned"),
                Words.of("row.without-owner", "time", Duration.ZERO),
                Words.of("row.without-owner", "time", unowned),
                unowned.isZero());
    }

    static Check offers(Run run, Duration within) {
        List<Check.Row> rows = run.handOvers().stream()
                .map(offer -> new Check.Row(
                        Optional.of(Words.of(
                                "row.offer-by",
                                "limit",
                                offer.offered().plus(within),
                                "offer",
                                offer.offer(),
                                "to",
                                offer.to())),
                        Optional.of(happened(offer, run)),
                        holds(offer, within)))
                .toList();
        return new Check(Words.of("check.offers", "within", within), rows);
    }

    private static boolean holds(HandOver offer, Duration within) {
        boolean inTime = offer.ended()
                .filter(ended -> ended.minus(offer.offered()).compareTo(within) <= 0)
                .isPresent();
        return inTime && (offer.outcome().isAnswer() || offer.outcome() == HandOver.Outcome.WITHDRAWN);
    }

    private static Message happened(HandOver offer, Run run) {
        return Words.of(
                "row.offer",
                "after",
                offer.ended().orElse(run.end()),
                "offer",
                offer.offer(),
                "outcome",
                Words.label("outcome." + offer.outcome().name()));
    }
}
