package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverDeclined;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.fact.HandOverWithdrawn;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way of a hand-over: offered, answered, and whose the incident is meanwhile. */
class HandOverTest {

    private static final Party CSIRT = Party.team("csirt");

    static OfferHandOver offer(Party to) {
        return OfferHandOver.to(to)
                .with(HandOverItem.SUMMARY, "remote service on WMS-DB01")
                .unknown(HandOverItem.IMPACT_SCOPE, "host list awaited")
                .with(HandOverItem.OCCURRED_AT, "19:52")
                .with(HandOverItem.RELATED_SYSTEMS, "WMS-DB01")
                .with(HandOverItem.RESPONSIBLE, "sato");
    }

    private static Given offered() {
        return Given.opened().having(offer(CSIRT));
    }

    @Test
    void anOfferNamesBothSidesAndLapsesByThePlansRule() {
        assertThat(offered().incident().ownership().offer())
                .contains(
                        new Offer("H-1", Party.team("soc"), CSIRT, Given.START, Instant.parse("2026-11-22T13:30:00Z")));
    }

    @Test
    void anOfferMayHaveItsOwnTimeAndItsOwnName() {
        Instant by = Instant.parse("2026-11-22T13:10:00Z");
        Given given = Given.opened().having(offer(CSIRT).answerBy(by).named("H-3"));
        assertThat(given.incident().ownership().offer())
                .contains(new Offer("H-3", Party.team("soc"), CSIRT, Given.START, by));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Decision decision = Given.opened()
                .when(OfferHandOver.to(CSIRT)
                        .with(HandOverItem.SUMMARY, "remote service")
                        .unknown(HandOverItem.IMPACT_SCOPE, ""));
        assertThat(((Rejected) decision).refusals())
                .extracting(why -> why.in(Locale.ENGLISH))
                .containsExactly(
                        "The hand-over needs the impact scope: a value, or unknown with the reason",
                        "The hand-over needs when it occurred: a value, or unknown with the reason",
                        "The hand-over needs the related systems: a value, or unknown with the reason",
                        "The hand-over needs the person responsible: a value, or unknown with the reason");
    }

    @Test
    void allTheReasonsAgainstAnOfferAreGivenTogether() {
        Decision decision =
                offered().by(Given.ITO).when(offer(Party.team("soc")).answerBy(Given.START));
        assertThat(((Rejected) decision).refusals())
                .extracting(Refusal::code)
                .containsExactly("not-the-owner", "offer-to-owner", "offer-open", "not-in-the-future");
    }

    @Test
    void theOffererOwnsUntilTheOtherSideAcceptsAndThenStaysToHelp() {
        Given offered = offered();
        assertThat(offered.incident().owner()).isEqualTo(Party.team("soc"));
        Given accepted = offered.by(Given.ITO).having(AcceptHandOver.unreservedly());
        assertThat(accepted.incident().owner()).isEqualTo(CSIRT);
        assertThat(accepted.incident().ownership().supporter()).contains(Party.team("soc"));
        assertThat(accepted.incident().ownership().offer()).isEmpty();
        assertThat(accepted.incident().ownership().transfers()).isEqualTo(1);
    }

    @Test
    void anOfferMayBeAcceptedUnderAReservation() {
        Instant due = Instant.parse("2026-11-22T15:30:00Z");
        Accepted accepted =
                offered().by(Given.ITO).when(AcceptHandOver.under("scope", due)).orThrow();
        HandOverAccepted fact = (HandOverAccepted) accepted.facts().get(0);
        assertThat(fact.reservations()).isEqualTo(Text.of("scope"));
        assertThat(fact.reservationsDue()).contains(due);
    }

    @Test
    void anOfferToAPersonIsAnsweredByThatPersonAndOneToARoleByWhoeverHoldsIt() {
        Actor mori = Actor.person("mori").in("logistics");
        Given person = Given.opened().having(offer(Party.person("mori"))).by(mori);
        assertThat(person.when(AcceptHandOver.unreservedly())).isInstanceOf(Accepted.class);
        Given role = Given.opened().having(offer(Party.role("ciso")));
        assertThat(role.by(mori).when(AcceptHandOver.unreservedly())).isInstanceOf(Rejected.class);
        assertThat(role.by(Actor.person("watanabe").as("ciso")).when(AcceptHandOver.unreservedly()))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void anOfferIsReturnedDeclinedOrWithdrawnAndTheOffererStillOwns() {
        Given asked = offered().by(Given.ITO);
        Command returned = new ReturnHandOver(Set.of(HandOverItem.IMPACT_SCOPE), Text.of("which hosts"));
        assertThat(asked.when(returned).orThrow().facts()).hasExactlyElementsOfTypes(HandOverReturned.class);
        Command declined = DeclineHandOver.because("the address is a content network's");
        assertThat(asked.when(declined).orThrow().facts()).hasExactlyElementsOfTypes(HandOverDeclined.class);
        Command withdrawn = new WithdrawHandOver(Text.NONE);
        assertThat(offered().when(withdrawn).orThrow().facts()).hasExactlyElementsOfTypes(HandOverWithdrawn.class);
        for (Given after : new Given[] {
            asked.having(returned), asked.having(declined), offered().having(withdrawn)
        }) {
            assertThat(after.incident().owner()).isEqualTo(Party.team("soc"));
            assertThat(after.incident().ownership().offer()).isEmpty();
        }
    }

    @Test
    void anOfferLapsesAtTheInstantAndNotBefore() {
        Given atTheInstant = offered().after(Duration.ofMinutes(30));
        assertThat(atTheInstant.when(new LapseHandOver("H-1")).orThrow().facts())
                .hasExactlyElementsOfTypes(HandOverExpired.class);
        Given lapsed = atTheInstant.having(new LapseHandOver("H-1"));
        assertThat(lapsed.incident().owner()).isEqualTo(Party.team("soc"));
    }

    @Test
    void theNextOfferHasTheNextNumber() {
        Given again = offered().having(new WithdrawHandOver(Text.NONE)).having(offer(CSIRT));
        assertThat(again.incident().ownership().offer().map(Offer::id)).contains("H-2");
    }
}
