package io.github.hansho.workflow.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Annotated;
import io.github.hansho.core.incident.ExchangeId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.DeclineHandOver;
import io.github.hansho.workflow.command.OfferHandOver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may say what, and what is done with what should not have come. */
class ExchangeBordersTest extends TwoDesks {

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
