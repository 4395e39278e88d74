package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverOffered;
import io.github.hansho.core.fact.HandOverReturned;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.incident.HandOverItem;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.Offer;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.OfferHandOver;
import io.github.hansho.workflow.command.ReturnHandOver;
import io.github.hansho.workflow.command.WithdrawHandOver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes of an offer when envelopes go as they should, and when they cross. */
class ExchangeTest {

    private Instant time = Instant.parse("2026-11-22T13:00:00Z");
    private final Half provider = Half.provider(() -> time);
    private final Half customer = Half.customer(() -> time);
    private final IncidentId incident = provider.opens("sev-1");

    private void offers() {
        provider.seat
                .handle(incident, provider.offerTo(customer, time.plus(Duration.ofMinutes(30))))
                .orThrow();
    }

    private void accepts() {
        customer.seat.handle(customer.id(), AcceptHandOver.unreservedly()).orThrow();
    }

    private void withdraws() {
        provider.seat
                .handle(incident, new WithdrawHandOver(Text.of("solved here")))
                .orThrow();
    }

    private void passes(int minutes) {
        time = time.plus(Duration.ofMinutes(minutes));
        provider.desk.tick();
        customer.desk.tick();
    }

    /** Carries what one side has to say, and all that is said in return. */
    private static void carry(Half from, Half to) {
        carry(from.exchange.outgoing(), from, to);
    }

    private static void carry(List<Envelope> envelopes, Half from, Half to) {
        List<Envelope> replies = new ArrayList<>();
        envelopes.forEach(envelope -> replies.addAll(to.exchange.receive(envelope)));
        if (!replies.isEmpty()) {
            carry(replies, to, from);
        }
    }

    private Optional<String> ruling() {
        return customer.history().stream()
                .flatMap(history -> history.changes().stream())
                .filter(change -> change instanceof Annotated note && note.key().contains("#ruling:"))
                .map(change -> ((Annotated) change).key())
                .map(key -> key.substring(key.indexOf("#ruling:") + "#ruling:".length()))
                .reduce((one, other) -> one + " " + other);
    }

    private static String owner(Half half) {
        return half.incident().owner().organisation().orElse("nobody");
    }

    private void bothSay(String owner) {
        assertThat(owner(provider)).isEqualTo(owner);
        assertThat(owner(customer)).isEqualTo(owner);
        assertThat(provider.exchange.outgoing()).isEmpty();
        assertThat(customer.exchange.outgoing()).isEmpty();
    }

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
    void aSeverityThatThePlanHereDoesNotKnowIsLeftOpenAndNoted() {
        offers();

        carry(provider, customer);

        assertThat(customer.incident().severity()).isEmpty();
        assertThat(customer.history().orElseThrow().changes())
                .filteredOn(
                        change -> change instanceof Annotated note && note.key().endsWith("#severity"))
                .singleElement()
                .satisfies(note -> assertThat(((Annotated) note).value()).isEqualTo(Text.of("sev-1")));
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
    void ofTwoAnswersTheFirstCounts() {
        offers();
        carry(provider, customer);
        accepts();
        Envelope.Answer first = (Envelope.Answer) customer.exchange.outgoing().get(0);
        Envelope.Answer second = new Envelope.Answer(
                1,
                first.exchange(),
                first.from(),
                first.to(),
                Outcome.DECLINED,
                first.by(),
                first.at(),
                first.incident(),
                Text.of("not ours"),
                Set.of(),
                Optional.empty(),
                Optional.empty());

        provider.exchange.receive(first);
        int kept = provider.kept();
        List<Envelope> reply = provider.exchange.receive(second);

        assertThat(reply)
                .singleElement()
                .satisfies(it -> assertThat(((Envelope.Ruling) it).outcome()).isEqualTo(Outcome.ACCEPTED));
        assertThat(provider.kept()).isEqualTo(kept);
    }

    @Test
    void whoAnswersAtTheOfferersDeskIsFollowed() {
        offers();
        carry(provider, customer);
        customer.seat.handle(customer.id(), DeclineHandOver.because("not ours")).orThrow();
        provider.desk
                .as(Actor.person("ito").in("csirt"))
                .handle(incident, AcceptHandOver.unreservedly())
                .orThrow();

        carry(provider, customer);
        carry(customer, provider);

        bothSay("kaisha");
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

    @Test
    void anAnswerToAnUnknownExchangeDoesNothingAndSaysSo() {
        offers();
        carry(provider, customer);
        accepts();
        Envelope.Answer answer = (Envelope.Answer) customer.exchange.outgoing().get(0);
        int kept = provider.kept();

        assertThatThrownBy(() -> provider.exchange.receive(new Envelope.Answer(
                        1,
                        new ExchangeId("mssp", incident, "H-9"),
                        answer.from(),
                        answer.to(),
                        answer.answer(),
                        answer.by(),
                        answer.at(),
                        answer.incident(),
                        answer.text(),
                        answer.missing(),
                        answer.reservationsDue(),
                        answer.redirectTo())))
                .isInstanceOf(EnvelopeException.class)
                .hasMessage("There is no offer mssp/" + incident + "/H-9 to kaisha here; nothing was done");
        assertThat(provider.kept()).isEqualTo(kept);
    }

    @Test
    void anotherOrganisationCannotAnswerForTheOneThatWasAsked() {
        offers();
        Exchange other = Exchange.of(provider.desk, "mssp", "rival");
        Envelope.Answer forged = new Envelope.Answer(
                1,
                new ExchangeId("mssp", incident, "H-1"),
                "rival",
                "mssp",
                Outcome.ACCEPTED,
                Party.team("csirt").of("rival"),
                time,
                incident,
                Text.NONE,
                Set.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> other.receive(forged)).hasMessageContaining("There is no offer");
        assertThatThrownBy(() -> provider.exchange.receive(forged)).hasMessageContaining("is from rival to mssp");
        assertThat(owner(provider)).isEqualTo("mssp");
    }

    @Test
    void anOfferToTheOrganisationAsAWholeNeedsAReceiver() {
        provider.seat
                .handle(
                        incident,
                        new OfferHandOver(
                                new Party(Optional.of("kaisha"), Optional.empty(), Optional.empty(), Optional.empty()),
                                provider.offerTo(customer, time).items(),
                                Optional.empty(),
                                Optional.empty()))
                .orThrow();
        List<Envelope> offer = provider.exchange.outgoing();

        assertThatThrownBy(() -> customer.exchange.receive(offer.get(0))).hasMessageContaining("kaisha as a whole");
        customer.exchange = customer.exchange.receivedBy(Party.team("csirt"));
        carry(offer, provider, customer);
        accepts();
        carry(customer, provider);

        bothSay("kaisha");
    }

    @Test
    void twoDifferentOrganisationsAreNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exchange.of(provider.desk, "mssp", "mssp"))
                .withMessage("organisations 'mssp' and 'mssp' exchange nothing, give two different names");
        assertThatIllegalArgumentException().isThrownBy(() -> Exchange.of(provider.desk, " ", "mssp"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exchange.of(provider.desk, "mssp", ""));
    }
}
