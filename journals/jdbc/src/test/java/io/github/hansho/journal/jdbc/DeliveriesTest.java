package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Deliveries go on over a store that was closed and opened again. */
class DeliveriesTest {

    private static final Instant START = Instant.parse("2026-11-22T13:00:00Z");
    private static final Plan PLAN = Plan.parse("calls.yaml", """
            plan: {id: calls, version: "1"}
            people: {sato: {channels: [phone]}}
            escalations:
              always: {functional: [{at: 0m, call: sato}]}
            """);

    @TempDir
    static Path folder = Path.of("");

    private Instant now = START;

    private static Stream<Named<Stores>> stores() {
        return Stream.of(
                named("SQLite", Stores.sqlite(folder.resolve("deliveries-" + System.nanoTime() + ".db"))),
                named("PostgreSQL", Stores.postgres()));
    }

    /** A desk of a process that starts on what is kept. */
    private IncidentDesk desk(Stores store) {
        store.reopen();
        return IncidentDesk.of(PLAN)
                .journal(store.journal())
                .clock(() -> now)
                .deliveries(DeliverySettings.builder()
                        .limit("phone", RateLimit.of(2, Duration.ofMinutes(10)))
                        .build())
                .build();
    }

    private static void open(IncidentDesk desk) {
        desk.as(Actor.person("sato").in("soc"))
                .open(Opening.builder().title(Text.of("EDR off")).build())
                .orThrow();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWaitsIsMadeByTheNextProcessAndNothingTwice(Stores store) {
        RecordingNotifier phone = new RecordingNotifier();
        try (store) {
            IncidentDesk first = desk(store);
            for (int i = 0; i < 3; i++) {
                open(first);
            }
            assertThat(first.deliver(phone)).isEqualTo(2);
            assertThat(desk(store).deliver(phone)).isZero();
            now = START.plus(Duration.ofMinutes(10));
            IncidentDesk desk = desk(store);
            assertThat(desk.deliver(phone)).isEqualTo(1);
            assertThat(phone.notices()).extracting(Notice::key).hasSize(3).doesNotHaveDuplicates();
            assertThat(phone.notices())
                    .allSatisfy(notice -> assertThat(desk.delivery(notice.key()).map(Delivery::status))
                            .contains(DeliveryStatus.SENT));
            assertThat(desk.audit().isClean()).isTrue();
            assertThat(store.verify(List.of()).isSound()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsGivenUpIsFoundAgain(Stores store) {
        try (store) {
            IncidentDesk desk = desk(store);
            open(desk);
            for (int i = 0; i < 60; i++) {
                desk.deliver(notice -> Receipt.failed());
                now = now.plus(Duration.ofMinutes(5));
            }
            assertThat(desk(store).setAside()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theLatestFactOfAHistoryIsTheLastThatIsRead(Stores store) {
        try (store) {
            desk(store);
            HistoryId plan = HistoryId.plan("calls");
            List<Fact> all = store.journal().read("default", plan, 0);
            assertThat(store.journal().last("default", plan))
                    .contains(new KeptFact(plan, all.size(), all.get(all.size() - 1)));
            assertThat(store.journal().last("default", HistoryId.plan("other"))).isEmpty();
            assertThat(store.journal().last("nobody", plan)).isEmpty();
            assertThat(store.journal().last("default", HistoryId.alerts("half a \uD800")))
                    .isEmpty();
        }
    }
}
