package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.ReturnHandOver;
import io.github.hansho.workflow.command.WithdrawHandOver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes of an offer when envelopes go as they should, and when they cross. */
class ExchangeTest extends TwoDesks {

    @Test
    void anOfferOpensARecordOfItsOwnThatIsTheOfferersUntilItIsAccepted() {
        offers();

        carry(provider, customer);

        Incident record = customer.incident();
        Offer open = record.ownership().offer().orElseThrow();
        assertThat(record.origin().plan().id()).isEqualTo("kaisha");
        assertThat(record.title()).isEqualTo(Text.of("EDR switched off"));
        assertThat(record.owner()).isEqualTo(provider.party);
        assertThat(open.id()).isEqualTo("mssp/" + incident + "/H-1");
        assertThat(open.to()).isEqualTo(customer.party);
        assertThat(open.answerBy())
                .isEqualTo(provider.incident().ownership().offer().orElseThrow().answerBy());
        assertThat(customer.history().orElseThrow().changes())
                .filteredOn(HandOverOffered.class::isInstance)
                .allSatisfy(offered -> assertThat(((HandOverOffered) offered).items())
                        .isEqualTo(((HandOverOffered) provider.history()
                                        .orElseThrow()
                                        .changes()
                                        .get(0))
                                .items()));
    }

    @Test
    void theOffererOwnsUntilItHasKeptTheAcceptance() {
        offers();
        carry(provider, customer);
        accepts();

        assertThat(owner(provider)).isEqualTo("mssp");
        assertThat(owner(customer)).isEqualTo("kaisha");
        carry(customer, provider);

        bothSay("kaisha");
        assertThat(ruling()).contains("accepted");
        assertThat(provider.history().orElseThrow().changes())
                .filteredOn(Annotated.class::isInstance)
                .extracting(note -> ((Annotated) note).key())
                .containsExactly(
                        "mssp/" + incident + "/H-1#counterpart",
                        "mssp/" + incident + "/H-1#answered-by",
                        "mssp/" + incident + "/H-1#receipt");
    }

    @Test
    void aReturnCarriesWhatIsMissingAndTheNextOfferGoesToTheSameRecord() {
        offers();
        carry(provider, customer);
        customer.seat
                .handle(customer.id(), new ReturnHandOver(Set.of(HandOverItem.IMPACT_SCOPE), Text.of("which hosts?")))
                .orThrow();
        carry(customer, provider);

        assertThat(provider.history().orElseThrow().changes())
                .filteredOn(HandOverReturned.class::isInstance)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(((HandOverReturned) fact).missing()).containsExactly(HandOverItem.IMPACT_SCOPE);
                    assertThat(((HandOverReturned) fact).reason()).isEqualTo(Text.of("which hosts?"));
                });
        bothSay("mssp");
        offers();
        carry(provider, customer);
        accepts();
        carry(customer, provider);

        bothSay("kaisha");
        assertThat(ruling()).contains("returned accepted");
    }

    @Test
    void theNewOwnerHandsItBackToTheRecordThatItCameFrom() {
        offers();
        carry(provider, customer);
        accepts();
        carry(customer, provider);

        customer.seat
                .handle(customer.id(), customer.offerTo(provider, time.plus(Duration.ofMinutes(30))))
                .orThrow();
        carry(customer, provider);
        provider.seat.handle(incident, AcceptHandOver.unreservedly()).orThrow();
        carry(provider, customer);

        bothSay("mssp");
        offers();
        carry(provider, customer);
        accepts();
        carry(customer, provider);
        bothSay("kaisha");
    }

    @Test
    void anAcceptanceAfterTheExpiryIsNotedAndOwnershipGoesBack() {
        offers();
        carry(provider, customer);
        passes(29);
        accepts();
        passes(1);

        carry(customer, provider);

        bothSay("mssp");
        assertThat(ruling()).contains("expired");
        assertThat(provider.history().orElseThrow().changes())
                .anyMatch(
                        change -> change instanceof Annotated note && note.key().endsWith("#late-answer:accepted"));
        assertThat(customer.history().orElseThrow().changes())
                .filteredOn(HandOverAccepted.class::isInstance)
                .last()
                .satisfies(back -> assertThat(((HandOverAccepted) back).reservations())
                        .isEqualTo(Text.of(
                                "By the record of the side that offered, offer mssp/" + incident + "/H-1 expired")));
    }

    @Test
    void anAnswerFindsTheOfferExpiredAlthoughNobodyHadLookedYet() {
        offers();
        carry(provider, customer);
        accepts();
        time = time.plus(Duration.ofMinutes(31));

        carry(customer, provider);

        bothSay("mssp");
    }

    @Test
    void aWithdrawalThatComesBeforeTheAcceptanceHoldsAndTheOtherWayRoundToo() {
        offers();
        carry(provider, customer);
        accepts();
        withdraws();
        carry(provider, customer);

        bothSay("mssp");
        assertThat(ruling()).contains("withdrawn");
        offers();
        carry(provider, customer);
        accepts();
        carry(customer, provider);
        assertThat(provider.seat
                        .handle(incident, new WithdrawHandOver(Text.of("after all")))
                        .toString())
                .contains("There is no hand-over waiting for an answer");
        bothSay("kaisha");
    }

    @Test
    void aWithdrawalClosesTheOfferThatIsStillOpenThere() {
        offers();
        carry(provider, customer);
        withdraws();

        carry(provider, customer);

        bothSay("mssp");
        assertThat(customer.incident().ownership().offer()).isEmpty();
    }

    @Test
    void whatIsLostIsSaidAgainUntilItIsConfirmed() {
        offers();
        List<Envelope> lost = provider.exchange.outgoing();
        assertThat(provider.exchange.outgoing()).isEqualTo(lost).hasSize(1);
        carry(provider, customer);
        accepts();
        Envelope answer = customer.exchange.outgoing().get(0);
        assertThat(provider.exchange.receive(answer)).singleElement().isInstanceOf(Envelope.Ruling.class);

        assertThat(customer.exchange.outgoing()).containsExactly(answer);
        assertThat(provider.exchange.outgoing()).singleElement().isInstanceOf(Envelope.Ruling.class);
        carry(provider, customer);

        bothSay("kaisha");
    }

    @Test
    void anOfferThatArrivesTooLateOpensNothing() {
        offers();
        List<Envelope> late = provider.exchange.outgoing();
        passes(30);

        assertThat(customer.exchange.receive(late.get(0))).isEmpty();

        assertThat(customer.history()).isEmpty();
        carry(provider, customer);
        assertThat(provider.exchange.outgoing()).isEmpty();
    }

    @Test
    void aRulingThatOvertakesItsOfferIsSaidAgain() {
        offers();
        List<Envelope> offer = provider.exchange.outgoing();
        withdraws();

        carry(provider, customer);
        assertThat(customer.history()).isEmpty();
        assertThat(provider.exchange.outgoing()).hasSize(1);
        carry(offer, provider, customer);
        assertThat(customer.incident().ownership().offer()).isPresent();
        carry(provider, customer);

        bothSay("mssp");
        assertThat(customer.incident().ownership().offer()).isEmpty();
    }

    @Test
    void aRulingIsDecidedAnewWhenSomebodyAcceptsMeanwhile() {
        offers();
        carry(provider, customer);
        withdraws();

        customer.journal.meanwhile(this::accepts);
        carry(provider, customer);

        bothSay("mssp");
        assertThat(customer.incident().ownership().transfers()).isEqualTo(2);
    }
}
