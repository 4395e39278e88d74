package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RecordingNotifier;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is sent but from a kept fact, and nothing kept is lost between the journal and the notifier. */
class DeliveryTest {

    private static final Plan PLAN = Plan.parse("calls.yaml", """
            plan: {id: calls, version: "1"}
            people: {sato: {channels: [phone, mail]}, ito: {}}
            rosters:
              soc: {zone: Asia/Tokyo, layers: [{people: [sato]}]}
              csirt: {zone: Asia/Tokyo, layers: [{people: [ito]}]}
            escalations:
              always: {functional: [{at: 0m, call: soc}, {at: 10m, call: csirt}]}
            """);

    private final DeskClock clock = new DeskClock();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final IncidentDesk desk = desk();
    private final RecordingNotifier notifier = new RecordingNotifier();

    private IncidentDesk desk() {
        return IncidentDesk.of(PLAN)
                .journal(journal)
                .clock(clock)
                .random(new Random(1))
                .build();
    }

    private IncidentId opened() {
        return desk.as(Actor.person("sato").in("soc"))
                .open(Opening.builder().title(Text.of("EDR off")).build())
                .orThrow()
                .id();
    }

    private List<Contact> results(IncidentId id) {
        return desk.history(id)
                .facts()
                .filter(Contacted.class::isInstance)
                .map(fact -> ((Contacted) fact).result())
                .toList();
    }

    @Test
    void sendsACallOnceHoweverOftenTheCursorStartsAnew() {
        IncidentId id = opened();
        long reached = desk.deliver(0, notifier);
        desk.deliver(reached, notifier);
        desk.deliver(0, notifier);
        assertThat(notifier.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.person()).isEqualTo("sato");
            assertThat(notice.channel()).isEqualTo("phone");
            assertThat(notice.key()).isEqualTo(id + ":3:sato");
        });
        assertThat(results(id)).containsExactly(Contact.SENT);
    }

    @Test
    void makesACallAgainUnderTheSameKeyWhenItIsNotKnownToHaveBeenMade() {
        IncidentId id = opened();
        Notice lost = first(id);
        desk().deliver(0, notifier);
        assertThat(notifier.notices()).extracting(Notice::key).containsExactly(lost.key());
    }

    private Notice first(IncidentId id) {
        RecordingNotifier dying = new RecordingNotifier();
        try {
            desk.deliver(0, notice -> {
                dying.send(notice);
                throw new OutOfMemoryError("killed after it was sent, before that was kept");
            });
        } catch (OutOfMemoryError killed) {
            assertThat(results(id)).isEmpty();
        }
        return dying.notices().get(0);
    }

    @Test
    void doesNotMakeACallThatWasAnsweredMeanwhile() {
        IncidentId id = opened();
        clock.minutes(10);
        desk.tick();
        desk.as(Actor.person("ito").in("csirt")).handle(id, new Acknowledge()).orThrow();
        desk.deliver(0, notifier);
        assertThat(notifier.notices()).isEmpty();
        assertThat(results(id)).containsExactly(Contact.SUPPRESSED, Contact.SUPPRESSED);
    }

    @Test
    void keepsThatACallFailed() {
        IncidentId id = opened();
        desk.deliver(0, notice -> {
            throw new IllegalStateException("no line");
        });
        assertThat(results(id)).containsExactly(Contact.FAILED);
    }
}
