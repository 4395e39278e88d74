package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.HandOverAccepted;
import io.github.hansho.core.fact.HandOverExpired;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.workflow.command.AcceptHandOver;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Snooze;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clocks that run late, backwards, or to the very instant. */
class TimeTest {

    private final Office office = new Office(Office.TIMED);
    private final IncidentId id = office.opened();

    private Change latest() {
        List<Change> changes = office.desk.history(id).changes();
        return changes.get(changes.size() - 1);
    }

    @Test
    void anOfferLapsesAtTheInstantByTick() {
        office.sato.handle(id, Office.offer()).orThrow();
        office.clock.forward(Duration.ofMinutes(30).minusNanos(1));
        assertThat(office.desk.tick()).isZero();
        office.clock.forward(Duration.ofNanos(1));
        assertThat(office.desk.tick()).isEqualTo(1);
        assertThat(latest()).isInstanceOf(HandOverExpired.class);
        assertThat(latest().stamp().isLate()).isFalse();
        assertThat(office.desk.incident(id).owner()).isEqualTo(Party.team("soc"));
        assertThat(office.desk.tick()).isZero();
    }

    @Test
    void anAnswerAtTheVeryInstantComesBeforeTheLapse() {
        office.sato.handle(id, Office.offer()).orThrow();
        office.clock.minutes(30);
        office.ito.handle(id, AcceptHandOver.unreservedly()).orThrow();
        assertThat(latest()).isInstanceOf(HandOverAccepted.class);
    }

    @Test
    void anAnswerAfterTheInstantIsTooLate() {
        office.sato.handle(id, Office.offer()).orThrow();
        office.clock.forward(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(Office.code(office.ito.handle(id, AcceptHandOver.unreservedly())))
                .isEqualTo("no-offer");
        office.ito.handle(id, Note.of("too late")).orThrow();
        Change lapse = office.desk.history(id).changes().get(1);
        assertThat(lapse).isInstanceOf(HandOverExpired.class);
        assertThat(lapse.stamp().at()).isEqualTo(DeskClock.START.plus(Duration.ofMinutes(30)));
        assertThat(lapse.stamp().recordedAt()).isEqualTo(office.clock.instant());
        assertThat(lapse.stamp().isLate()).isTrue();
    }

    @Test
    void whatFellDueIsDoneInItsOrderBeforeTheCommandAndAtItsOwnInstant() {
        office.sato.handle(id, Move.to("asleep")).orThrow();
        office.sato.handle(id, Office.offer()).orThrow();
        office.sato
                .handle(id, Hold.until(DeskClock.START.plus(Duration.ofMinutes(45)), "vendor"))
                .orThrow();
        office.clock.minutes(120);
        office.sato.handle(id, new Acknowledge()).orThrow();
        List<Change> changes = office.desk.history(id).changes();
        assertThat(changes.subList(3, 7))
                .hasExactlyElementsOfTypes(HandOverExpired.class, Resumed.class, Moved.class, Acknowledged.class);
        assertThat(changes.subList(3, 7))
                .extracting(change ->
                        Duration.between(DeskClock.START, change.stamp().at()).toMinutes())
                .containsExactly(30L, 45L, 60L, 120L);
    }

    @Test
    void aRejectedCommandKeepsNothingOfWhatFellDueEither() {
        office.sato.handle(id, Office.offer()).orThrow();
        office.clock.minutes(40);
        office.ito.handle(id, AcceptHandOver.unreservedly());
        assertThat(office.desk.incident(id).ownership().offer()).isPresent();
        assertThat(office.desk.tick()).isEqualTo(1);
        assertThat(office.desk.incident(id).ownership().offer()).isEmpty();
    }

    @Test
    void aClockThatRunsBackwardsIsMarkedAndTheInstantStays() {
        office.clock.minutes(10);
        office.sato.handle(id, new Acknowledge()).orThrow();
        office.clock.minutes(-5);
        Instant behind = office.clock.instant();
        office.sato.handle(id, Note.of("behind")).orThrow();
        Stamp stamp = latest().stamp();
        assertThat(stamp.at()).isEqualTo(DeskClock.START.plus(Duration.ofMinutes(10)));
        assertThat(stamp.clock()).contains(behind);
        assertThat(stamp.isClockBehind()).isTrue();
        assertThat(latest()).isInstanceOf(Noted.class);
    }

    @Test
    void nowIsTheLatestFactForAClockThatRunsBackwards() {
        office.clock.minutes(10);
        office.sato.handle(id, new Acknowledge()).orThrow();
        office.clock.minutes(-5);
        assertThat(Office.code(
                        office.sato.handle(id, new Snooze(DeskClock.START.plus(Duration.ofMinutes(7)), Text.NONE))))
                .isEqualTo("not-in-the-future");
    }

    @Test
    void aHoldEndsByTimeAlone() {
        office.sato
                .handle(id, Hold.until(DeskClock.START.plus(Duration.ofHours(5)), "vendor"))
                .orThrow();
        assertThat(office.desk.agenda(id)).hasToString("2026-11-22T18:00:00Z hold ");
        office.clock.minutes(300);
        office.desk.tick();
        assertThat(office.desk.incident(id).activity()).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void tickGoesThroughMoreThanOnePage() {
        Office busy = new Office(Office.TIMED);
        for (int i = 0; i < 1_201; i++) {
            IncidentId each = busy.opened();
            busy.sato.handle(each, Move.to("asleep")).orThrow();
        }
        busy.clock.minutes(60);
        assertThat(busy.desk.tick()).isEqualTo(1_201);
        assertThat(busy.desk.tick()).isZero();
    }
}
