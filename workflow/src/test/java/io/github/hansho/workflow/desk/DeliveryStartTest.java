package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.notice.DeliverySettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk that starts goes on where the journal says that it stands. */
class DeliveryStartTest {

    @Test
    void i16CallsNobodyBeforeItsStartAndTheDelay() {
        Switchboard office = Switchboard.of(
                DeliverySettings.builder().startDelay(Duration.ofMinutes(3)).build());
        office.clock.minutes(1);
        office.open();
        assertThat(office.deliver()).isZero();
        office.clock.forward(Duration.ofSeconds(119));
        assertThat(office.deliver()).isZero();
        assertThat(office.story(office.onlyKey())).containsExactly("queued");
        office.clock.forward(Duration.ofSeconds(1));
        assertThat(office.deliver()).isEqualTo(1);
    }

    @Test
    void i16ADelayedStartIsNotAlarmingByItself() {
        Switchboard office = Switchboard.of(
                DeliverySettings.builder().startDelay(Duration.ofMinutes(7)).build());
        office.open();
        office.deliver();
        office.clock.minutes(8);
        assertThat(office.desk.health().isRed(office.clock.instant())).isFalse();
        office.clock.minutes(5);
        office.desk.audit();
        assertThat(office.desk.health().isRed(office.clock.instant())).isTrue();
    }

    @Test
    void i20KnowsEveryOpenIncidentAfterARestartAndCallsForNoneThatWasClosedBetween() {
        Switchboard office = Switchboard.plain();
        List<IncidentId> all = new ArrayList<>();
        for (int i = 0; i < 1_050; i++) {
            all.add(office.open());
        }
        List<Incident> before = all.stream().map(office.desk::incident).toList();
        IncidentDesk other = office.another();
        all.subList(500, 550)
                .forEach(id -> other.as(Actor.person("ito").in("soc"))
                        .handle(id, Move.to("over"))
                        .orThrow());
        office.restart();
        assertThat(office.deliver()).isEqualTo(1_000);
        for (int i = 0; i < all.size(); i++) {
            boolean closed = i >= 500 && i < 550;
            Incident now = office.desk.incident(all.get(i));
            assertThat(office.results(all.get(i))).containsExactly(closed ? Contact.SUPPRESSED : Contact.SENT);
            assertThat(now.ladders())
                    .isEqualTo(closed ? now.ladders() : before.get(i).ladders());
            assertThat(now.severity()).isEqualTo(before.get(i).severity());
            assertThat(now.phase() == Phase.CLOSED).isEqualTo(closed);
        }
    }

    @Test
    void refusesTimesThatMakeNoSense() {
        assertThatThrownBy(() ->
                        DeliverySettings.builder().attemptTimeout(Duration.ZERO).build())
                .hasMessage("attempt time-out is PT0S, give more than nothing");
        assertThatThrownBy(() -> DeliverySettings.builder()
                        .startDelay(Duration.ofSeconds(-1))
                        .build())
                .hasMessage("start delay is PT-1S, give zero or more");
    }
}
