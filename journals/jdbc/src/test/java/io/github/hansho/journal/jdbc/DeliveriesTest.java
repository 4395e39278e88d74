package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Notice;
import io.github.hansho.workflow.notice.RateLimit;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.notice.RecordingNotifier;
import io.github.hansho.workflow.plan.Plan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries go on over a file that was closed and opened again. */
class DeliveriesTest {

    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final Plan PLAN = Plan.parse("calls.yaml", """
            plan: {id: calls, version: "1"}
            people: {sato: {channels: [phone]}}
            escalations:
              always: {functional: [{at: 0m, call: sato}]}
            """);

    @TempDir
    private Path folder;

    private Instant now = START;

    private IncidentDesk desk(SqliteJournal journal) {
        return IncidentDesk.of(PLAN)
                .journal(journal)
                .clock(() -> now)
                .deliveries(DeliverySettings.builder()
                        .limit("phone", RateLimit.of(2, Duration.ofMinutes(10)))
                        .build())
                .build();
    }

    private SqliteJournal open() {
        return SqliteJournal.open(folder.resolve("journal.db"));
    }

    @Test
    void whatWaitsIsMadeByTheNextProcessAndNothingTwice() {
        RecordingNotifier phone = new RecordingNotifier();
        try (SqliteJournal journal = open()) {
            IncidentDesk desk = desk(journal);
            for (int i = 0; i < 3; i++) {
                desk.as(Actor.person("sato").in("soc"))
                        .open(Opening.builder().title(Text.of("EDR off")).build())
                        .orThrow();
            }
            assertThat(desk.deliver(phone)).isEqualTo(2);
        }
        try (SqliteJournal journal = open()) {
            assertThat(desk(journal).deliver(phone)).isZero();
            now = START.plus(Duration.ofMinutes(10));
            IncidentDesk desk = desk(journal);
            assertThat(desk.deliver(phone)).isEqualTo(1);
            assertThat(phone.notices()).extracting(Notice::key).hasSize(3).doesNotHaveDuplicates();
            assertThat(phone.notices())
                    .allSatisfy(notice -> assertThat(desk.delivery(notice.key()).map(Delivery::status))
                            .contains(DeliveryStatus.SENT));
            assertThat(desk.audit().isClean()).isTrue();
        }
    }

    @Test
    void whatIsGivenUpIsFoundAgain() {
        try (SqliteJournal journal = open()) {
            IncidentDesk desk = desk(journal);
            desk.as(Actor.person("sato").in("soc"))
                    .open(Opening.builder().title(Text.of("EDR off")).build())
                    .orThrow();
            for (int i = 0; i < 60; i++) {
                desk.deliver(notice -> Receipt.failed());
                now = now.plus(Duration.ofMinutes(5));
            }
        }
        try (SqliteJournal journal = open()) {
            assertThat(desk(journal).setAside()).hasSize(1);
        }
    }

    @Test
    void theLatestFactOfAHistoryIsTheLastThatIsRead() {
        try (SqliteJournal journal = open()) {
            desk(journal);
            HistoryId plan = HistoryId.plan("calls");
            List<Fact> all = journal.read("default", plan, 0);
            assertThat(journal.last("default", plan)).contains(new KeptFact(plan, all.size(), all.get(all.size() - 1)));
            assertThat(journal.last("default", HistoryId.plan("other"))).isEmpty();
            assertThat(journal.last("nobody", plan)).isEmpty();
        }
    }
}
