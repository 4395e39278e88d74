package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two desks deliver over one journal, and each call is made once. */
class DeliveryTwoDesksTest {

    private static final Plan ONE = Switchboard.plan("{functional: [{at: 0m, call: sato}]}");

    private final WatchedJournal journal = new WatchedJournal();
    private final Switchboard office = new Switchboard(journal, ONE, DeliverySettings.DEFAULT);
    private final IncidentDesk other = office.another();

    private long queued() {
        return journal.everything("default").stream()
                .flatMap(entry -> entry.facts().stream())
                .map(KeptFact::fact)
                .filter(DeliveryQueued.class::isInstance)
                .count();
    }

    @Test
    void whoReadsSecondBeginsNothingTwice() {
        office.open();
        journal.beforeNextAppend(() -> other.deliver(office));
        office.deliver();
        assertThat(queued()).isEqualTo(1);
        assertThat(office.notices).hasSize(1);
    }

    @Test
    void whoFindsItsOwnCallWaitingAlreadyBeginsItNoSecondTime() {
        office.open();
        journal.beforeNextFind(other::audit);
        office.deliver();
        assertThat(queued()).isEqualTo(1);
        assertThat(office.notices).extracting(Notice::calls).containsExactly(1);
    }

    @Test
    void whoAttemptsSecondDoesNotCall() {
        IncidentId id = office.open();
        office.deliver();
        office.open();
        other.audit();
        journal.beforeNextAppend(() -> other.deliver(office));
        office.deliver();
        assertThat(office.keys()).hasSize(2).doesNotHaveDuplicates();
        assertThat(office.results(id)).containsExactly(Contact.SENT);
    }

    @Test
    void whoKnowsTheOutcomeSecondLeavesWhatIsKept() {
        IncidentId id = office.open();
        office.behaviour = notice -> {
            office.clock.minutes(2);
            other.deliver(second -> Receipt.of(Contact.ANSWERED));
            return Receipt.failed();
        };
        office.deliver();
        assertThat(office.results(id)).containsExactly(Contact.ANSWERED);
        assertThat(office.story(office.onlyKey())).containsExactly("queued", "attempted", "attempted", "answered");
    }

    @Test
    void whatOneSentWhileTheOtherThoughtItLostIsKept() {
        IncidentId id = office.open();
        office.behaviour = notice -> {
            office.clock.minutes(2);
            office.acknowledged(id, "ito");
            other.deliver(second -> Receipt.of(Contact.ANSWERED));
            return Receipt.sent("hello");
        };
        office.deliver();
        Delivery delivery = office.desk.delivery(office.onlyKey()).orElseThrow();
        assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(office.results(id)).containsExactly(Contact.SUPPRESSED, Contact.SENT);
    }

    @Test
    void theLastPlaceOfALimitIsTakenOnce() {
        WatchedJournal watched = new WatchedJournal();
        Switchboard limited = new Switchboard(
                watched,
                ONE,
                DeliverySettings.builder()
                        .limit("phone", RateLimit.of(1, Duration.ofHours(1)))
                        .build());
        IncidentDesk second = limited.another();
        limited.open();
        limited.open();
        second.audit();
        watched.beforeNextAppend(() -> second.deliver(limited));
        limited.deliver();
        assertThat(limited.notices).hasSize(1);
    }

    @Test
    void severalThreadsMakeEachCallOnce() throws Exception {
        int incidents = 300;
        for (int i = 0; i < incidents; i++) {
            office.open();
        }
        List<Notice> made = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> running = new ArrayList<>();
        for (IncidentDesk desk : List.of(office.desk, office.desk, other, office.another())) {
            running.add(threads.submit(() -> desk.deliver(notice -> {
                made.add(notice);
                return Receipt.sent("");
            })));
        }
        threads.shutdown();
        int called = 0;
        for (Future<Integer> each : running) {
            called += each.get();
        }
        called += other.deliver(notice -> {
            made.add(notice);
            return Receipt.sent("");
        });
        office.clock.minutes(2);
        called += office.desk.deliver(notice -> {
            made.add(notice);
            return Receipt.sent("");
        });
        assertThat(called).isEqualTo(incidents);
        assertThat(made).extracting(Notice::key).hasSize(incidents).doesNotHaveDuplicates();
        assertThat(queued()).isEqualTo(incidents);
    }
}
