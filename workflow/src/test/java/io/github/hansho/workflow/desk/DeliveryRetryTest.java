package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.notice.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What fails is tried again, and what fails for good is set aside where everybody sees it. */
class DeliveryRetryTest {

    private static final Retry THRICE = new Retry(Duration.ofMinutes(1), 3, Duration.ofMinutes(5), 3);

    private final Switchboard office = Switchboard.of(
            Switchboard.plan("{functional: [{at: 0m, call: sato}]}"),
            DeliverySettings.builder().retry(THRICE).build());

    private List<Instant> attempts(Switchboard at, int seconds) {
        List<Instant> attempts = new ArrayList<>();
        at.behaviour = notice -> {
            attempts.add(at.clock.instant());
            throw new IllegalStateException("no line");
        };
        for (int i = 0; i < seconds; i++) {
            at.deliver();
            at.clock.forward(Duration.ofSeconds(1));
        }
        return attempts;
    }

    @Test
    void waitsLongerEachTimeUpToTheLongest() {
        Switchboard plain =
                Switchboard.of(Switchboard.plan("{functional: [{at: 0m, call: sato}]}"), DeliverySettings.DEFAULT);
        plain.open();
        assertThat(attempts(plain, 3_000))
                .extracting(at -> Duration.between(DeskClock.START, at).toSeconds())
                .containsExactly(0L, 30L, 90L, 210L, 450L, 930L, 1_530L, 2_130L);
    }

    @Test
    void setsAsideWhatFailedAsOftenAsItMay() {
        IncidentId id = office.open();
        assertThat(attempts(office, 600)).hasSize(3);
        assertThat(office.story(office.onlyKey()))
                .containsExactly(
                        "queued",
                        "attempted",
                        "failed retry",
                        "attempted",
                        "failed retry",
                        "attempted",
                        "gave-up exhausted");
        assertThat(office.results(id))
                .as("the first failure and the end")
                .containsExactly(Contact.FAILED, Contact.FAILED);
        assertThat(office.desk.setAside())
                .singleElement()
                .satisfies(delivery ->
                        assertThat(delivery.queued().recipient().person()).isEqualTo("sato"));
        assertThat(office.desk.health().setAside()).isEqualTo(1);
        assertThat(office.another().setAside()).isEqualTo(office.desk.setAside());
    }

    @Test
    void isTriedAgainWhenTheNotifierSaysThatItFailed() {
        IncidentId id = office.open();
        office.behaviour = notice -> office.notices.size() == 1 ? Receipt.failed() : Receipt.of(Contact.ANSWERED);
        office.minutes(2);
        assertThat(office.results(id)).containsExactly(Contact.FAILED, Contact.ANSWERED);
        assertThat(office.story(office.onlyKey()))
                .containsExactly("queued", "attempted", "failed retry", "attempted", "answered");
        assertThat(office.desk.delivery(office.onlyKey()).orElseThrow().copy()).isEmpty();
    }

    @Test
    void isTriedAgainByHandAndThenNoLongerSetAside() {
        office.open();
        attempts(office, 600);
        Seat mori = office.desk.as(Actor.person("mori"));
        assertThat(mori.retry(office.onlyKey())).isTrue();
        assertThat(mori.retry(office.onlyKey())).isFalse();
        assertThat(mori.retry("nothing:0:nobody")).isFalse();
        assertThat(office.desk.setAside()).isEmpty();
        office.behaviour = notice -> Receipt.sent("at last");
        assertThat(office.deliver()).isEqualTo(1);
        assertThat(office.desk.delivery(office.onlyKey()).map(Delivery::status)).contains(DeliveryStatus.SENT);
    }

    @Test
    void isSetAsideASecondTimeWhenItFailsOnAndOn() {
        office.open();
        attempts(office, 600);
        office.desk.as(Actor.person("mori")).retry(office.onlyKey());
        assertThat(attempts(office, 600)).hasSize(3);
        assertThat(office.desk.setAside()).hasSize(1);
    }

    @Test
    void givesUpWhatKillsTheProcessEachTime() {
        office.open();
        office.behaviour = notice -> {
            throw new StackOverflowError("poison");
        };
        for (int i = 0; i < 5; i++) {
            try {
                office.deliver();
            } catch (StackOverflowError killed) {
                office.restart();
            }
            office.clock.minutes(2);
        }
        assertThat(office.notices).hasSize(3);
        assertThat(office.desk.setAside()).hasSize(1);
    }

    @Test
    void poisonKeepsNobodyWaiting() {
        IncidentId poisoned = office.open();
        IncidentId other = office.open();
        office.behaviour = notice -> notice.incident().equals(poisoned) ? null : Receipt.sent("fine");
        office.deliver();
        assertThat(office.results(other)).containsExactly(Contact.SENT);
        assertThat(office.results(poisoned)).containsExactly(Contact.FAILED);
    }

    @Test
    void stopsTryingWhenItIsAnsweredMeanwhile() {
        IncidentId id = office.open();
        office.behaviour = notice -> Receipt.failed();
        office.deliver();
        office.acknowledged(id, "ito");
        office.minutes(10);
        assertThat(office.notices).hasSize(1);
        assertThat(office.results(id)).containsExactly(Contact.FAILED, Contact.SUPPRESSED);
    }

    @Test
    void refusesRetriesThatMakeNoSense() {
        Duration minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new Retry(Duration.ZERO, 2, minute, 8))
                .hasMessage("retry waits PT0S to PT1M, give more than nothing and the longer one last");
        assertThatThrownBy(() -> new Retry(minute, 11, minute, 8))
                .hasMessage("retry factor is 11, allowed are 1 to 10");
        assertThatThrownBy(() -> new Retry(minute, 2, minute, 0))
                .hasMessage("retry attempts are 0, allowed are 1 to 1,000");
    }
}
