package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryReason;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Receipt;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is sent but from a kept fact, and nothing kept is lost between the journal and the notifier. */
class DeliveryTest {

    private final Switchboard office = Switchboard.plain();

    @Test
    void sendsACallOnceHoweverOftenItIsAskedTo() {
        IncidentId id = office.open();
        assertThat(office.deliver()).isEqualTo(1);
        assertThat(office.deliver()).isZero();
        office.restart();
        assertThat(office.deliver()).isZero();
        assertThat(office.notices).singleElement().satisfies(notice -> {
            assertThat(notice.person()).isEqualTo("sato");
            assertThat(notice.channel()).isEqualTo("phone");
            assertThat(notice.channels()).containsExactly("phone", "mail");
            assertThat(notice.key()).isEqualTo(id + ":3:sato");
            assertThat(notice.calls()).isEqualTo(1);
            assertThat(notice.at()).isEqualTo(DeskClock.START);
        });
        assertThat(office.results(id)).containsExactly(Contact.SENT);
    }

    @Test
    void keepsTheWordsThatWereSent() {
        office.open();
        office.deliver();
        Delivery delivery = office.desk.delivery(office.onlyKey()).orElseThrow();
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(delivery.copy()).contains(Text.of("to sato"));
        assertThat(delivery.isOver()).isTrue();
        assertThat(office.desk.delivery("nobody:1:knows")).isEmpty();
    }

    @Test
    void i8MakesACallAgainUnderTheSameKeyWhenTheProcessDiedBeforeItWasKnownToBeMade() {
        IncidentId id = office.open();
        office.behaviour = notice -> {
            throw new OutOfMemoryError("killed after it was sent, before that was kept");
        };
        try {
            office.deliver();
        } catch (OutOfMemoryError killed) {
            assertThat(office.results(id)).isEmpty();
        }
        office.behaviour = notice -> Receipt.sent("again");
        office.restart();
        office.clock.forward(Duration.ofSeconds(59));
        assertThat(office.deliver()).isZero();
        office.clock.forward(Duration.ofSeconds(1));
        assertThat(office.deliver()).isEqualTo(1);
        assertThat(office.keys()).containsExactly(office.onlyKey(), office.onlyKey());
        assertThat(office.results(id)).containsExactly(Contact.SENT);
        assertThat(office.story(office.onlyKey())).containsExactly("queued", "attempted", "attempted", "sent");
    }

    @Test
    void waitsForAnAttemptAsLongAsItIsTold() {
        office.settings =
                DeliverySettings.builder().attemptTimeout(Duration.ofMinutes(9)).build();
        office.restart();
        callsAgainAfter(Duration.ofMinutes(9));
    }

    private void callsAgainAfter(Duration timeout) {
        office.open();
        office.behaviour = notice -> {
            throw new OutOfMemoryError("killed");
        };
        try {
            office.deliver();
        } catch (OutOfMemoryError killed) {
            office.restart();
        }
        office.clock.forward(timeout.minusNanos(1));
        assertThat(office.deliver()).isZero();
        office.clock.forward(Duration.ofNanos(1));
        office.behaviour = notice -> Receipt.sent("again");
        assertThat(office.deliver()).isEqualTo(1);
    }

    @Test
    void j5DoesNotMakeACallThatWasAnsweredMeanwhile() {
        IncidentId id = office.open();
        office.clock.minutes(10);
        office.desk.tick();
        office.acknowledged(id, "ito");
        office.deliver();
        assertThat(office.notices).isEmpty();
        assertThat(office.results(id)).containsExactly(Contact.SUPPRESSED, Contact.SUPPRESSED);
        assertThat(office.deliveries())
                .allSatisfy(delivery -> assertThat(delivery.reason()).contains(DeliveryReason.ACKNOWLEDGED));
    }

    @Test
    void doesNotMakeACallThatWasSilencedMeanwhile() {
        IncidentId id = office.open();
        office.desk
                .as(Actor.person("sato"))
                .handle(id, new Snooze(DeskClock.START.plusSeconds(600), Text.of("known")))
                .orThrow();
        office.deliver();
        assertThat(office.story(office.onlyKey())).containsExactly("queued", "suppressed silenced");
    }

    @Test
    void doesNotMakeACallForWhatIsClosed() {
        IncidentId id = office.open();
        office.closed(id);
        office.deliver();
        assertThat(office.story(office.onlyKey())).containsExactly("queued", "suppressed closed");
    }

    @Test
    void j4SaysNothingOfAnEndToWhomItNeverSaidThatThereWasABeginning() {
        IncidentId id = office.open();
        office.acknowledged(id, "sato");
        office.closed(id);
        office.minutes(60);
        assertThat(office.notices).isEmpty();
    }

    @Test
    void notesWhatTheHostLearnsLaterOnTheDeliveryToo() {
        IncidentId id = office.open();
        office.deliver();
        for (Contact learned : new Contact[] {Contact.DELIVERED, Contact.ANSWERED, Contact.FAILED}) {
            office.desk
                    .as(Actor.system("telephone"))
                    .handle(
                            id,
                            new RecordContact(
                                    Party.person("sato"), "phone", learned, Optional.of(office.onlyKey()), Text.NONE))
                    .orThrow();
        }
        assertThat(office.story(office.onlyKey()))
                .containsExactly("queued", "attempted", "sent", "delivered", "answered");
        assertThat(office.results(id))
                .containsExactly(Contact.SENT, Contact.DELIVERED, Contact.ANSWERED, Contact.FAILED);
    }

    @Test
    void takesWhatTheHostLearnedWhileTheNotifierWasStillAtIt() {
        IncidentId id = office.open();
        office.behaviour = notice -> {
            office.desk
                    .as(Actor.system("telephone"))
                    .handle(
                            id,
                            new RecordContact(
                                    Party.person("sato"),
                                    "phone",
                                    Contact.ANSWERED,
                                    Optional.of(notice.key()),
                                    Text.NONE))
                    .orThrow();
            return Receipt.sent("hello");
        };
        office.deliver();
        Delivery delivery = office.desk.delivery(office.onlyKey()).orElseThrow();
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.ANSWERED);
        assertThat(delivery.copy()).contains(Text.of("hello"));
        office.minutes(9);
        assertThat(office.notices).hasSize(1);
    }
}
