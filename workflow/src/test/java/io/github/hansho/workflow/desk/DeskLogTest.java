package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** What stands in the log, and what never does. */
class DeskLogTest {

    /** A text that forges a line, clears a screen, turns the reading direction, and is marked. */
    private static final String HOSTILE = "HOSTILE\r\n2026-11-23 ERROR forged\u0000\u001b[2J\u202e\u2028\ud800";

    private static final Set<String> KEYS = Set.of(
            "event", "tenant", "incident", "delivery", "count", "obstacle", "exception", "act", "person", "channel");

    private final Switchboard office = Switchboard.plain();

    private static void hasNoContent(List<LogCapture.Event> events) {
        assertThat(events).isNotEmpty();
        for (LogCapture.Event event : events) {
            assertThat(event.message()).doesNotContainPattern("[\\p{Cntrl}{}]").doesNotContain("HOSTILE");
            assertThat(event.values())
                    .allSatisfy(value -> assertThat(value)
                            .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202e]")
                            .hasSizeLessThan(260));
            if (event.isAboveDebug()) {
                assertThat(event.values()).noneMatch(value -> value.contains("HOSTILE"));
                assertThat(event.values()).allMatch(value -> KEYS.contains(value.substring(0, value.indexOf('='))));
                assertThat(event.thrown())
                        .as("exceptions carry words of their own")
                        .isEmpty();
            }
        }
    }

    private static List<String> events(List<LogCapture.Event> events, Level level) {
        return events.stream()
                .filter(event -> event.level() == level)
                .flatMap(event -> event.values().stream())
                .filter(value -> value.startsWith("event="))
                .map(value -> value.substring("event=".length()))
                .toList();
    }

    @Test
    void noTextOfAnAlertStandsAboveDebugWhateverGoesWrong() {
        List<LogCapture.Event> events = LogCapture.during(() -> {
            Seat sato = office.desk.as(Actor.person("sato").in("soc"));
            String group = sato.receive(Alert.builder()
                            .source(HOSTILE)
                            .id(HOSTILE)
                            .title(Text.of(HOSTILE))
                            .rule(HOSTILE)
                            .build())
                    .group();
            sato.judge(group, Verdict.SUSPECTED, HOSTILE);
            IncidentId id = sato.open(Opening.builder().title(Text.of(HOSTILE)).build())
                    .orThrow()
                    .id();
            sato.once(HOSTILE).handle(id, new Note(Text.of(HOSTILE))).orThrow();
            sato.handle(id, now -> {
                throw new IllegalStateException(now.incident().title().or(""));
            });
            office.behaviour = notice -> {
                throw new IllegalArgumentException(notice.title().or(""));
            };
            office.minutes(120);
            office.desk.audit();
            office.desk.deliver(new LoggingNotifier());
        });
        hasNoContent(events);
        assertThat(events(events, Level.WARN)).contains("notice-failed");
        assertThat(events(events, Level.ERROR)).containsOnly("delivery-given-up");
        assertThat(events)
                .as("what the notifier said, for those who want it")
                .anyMatch(
                        event -> event.level() == Level.DEBUG && event.thrown().contains("HOSTILE"));
    }

    @Test
    void everyEventIsFreeOfContentWhateverItIsAbout() {
        DeskLog log = new DeskLog("HOSTILE".toLowerCase(Locale.ROOT) + "\n");
        IncidentId id = IncidentId.of("0000-0000-0001");
        String key = "0000-0000-0001:3:sato\n";
        RuntimeException broken = new IllegalStateException(HOSTILE, new IllegalStateException(HOSTILE));
        List<LogCapture.Event> events = LogCapture.during(() -> {
            log.stuck(id, 1, Faulted.by("guard " + HOSTILE, broken));
            log.stuck(id, 2, null);
            log.unreadable(id, broken);
            log.unreadable(key);
            log.withoutDelivery(List.of(key));
            log.gaveUp(key, 8);
            log.notSent(key, broken);
            log.overtaken(key);
            log.meterFailed(broken);
        });
        hasNoContent(events);
        assertThat(events.stream()
                        .flatMap(event -> event.values().stream())
                        .filter(value -> value.startsWith("event="))
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(LogEvent.values())
                        .map(event -> "event=" + event.code())
                        .collect(Collectors.toSet()));
        assertThat(events.get(0).values())
                .containsExactly(
                        "event=incident-stuck",
                        "tenant=hostile?",
                        "incident=0000-0000-0001",
                        "obstacle=guard java.lang.IllegalStateException");
    }

    @Test
    void anIncidentThatIsStuckIsSaidOnceAndNotAtEveryTick() {
        IncidentDesk opening = office.desk;
        IncidentId id = office.open();
        assertThat(opening.incident(id)).isNotNull();
        IncidentDesk other = IncidentDesk.of(Office.TOKYO)
                .journal(office.journal)
                .clock(office.clock)
                .build();
        office.clock.minutes(10);
        List<LogCapture.Event> events = LogCapture.during(() -> {
            for (int i = 0; i < 60; i++) {
                assertThat(other.tick()).isZero();
                office.clock.minutes(1);
            }
        });
        hasNoContent(events);
        assertThat(events(events, Level.ERROR)).containsExactly("incident-stuck");
        assertThat(events.get(0).values()).contains("obstacle=plan", "incident=" + id, "tenant=default");
    }

    @Test
    void aDeliveryThatCannotBeReadIsSaidOnce() {
        office.open();
        office.desk.audit();
        HistoryId odd = HistoryId.delivery("odd");
        DeliveryMoved first =
                DeliveryMoved.to(Stamp.of(office.clock.instant(), Actor.system("x")), DeliveryStatus.QUEUED);
        office.journal.append(new Batch(
                "default",
                Optional.empty(),
                List.of(Append.of(odd, 0, List.of(first), Optional.of(office.clock.instant())))));
        List<LogCapture.Event> events = LogCapture.during(() -> office.minutes(3));
        assertThat(events(events, Level.ERROR)).containsExactly("delivery-unreadable");
    }

    @Test
    void aQuietDayIsAQuietLog() {
        List<LogCapture.Event> events = LogCapture.during(() -> {
            IncidentDesk desk = IncidentDesk.of(Switchboard.PLAN)
                    .journal(new InMemoryJournal())
                    .clock(office.clock)
                    .build();
            desk.as(Actor.person("sato").in("soc"))
                    .open(Opening.builder().title(Text.of("EDR off")).build())
                    .orThrow();
            desk.tick();
            desk.deliver(office);
            desk.audit();
        });
        assertThat(events).isEmpty();
    }

    @Test
    void whatIsTooLongOrNoSignIsMarked() {
        assertThat(DeskLog.clean("soc\n\t\u0000\u001b[2J\u2028")).isEqualTo("soc????[2J?");
        assertThat(DeskLog.clean("監視班①")).isEqualTo("監視班①");
        assertThat(DeskLog.clean("x".repeat(1_000))).hasSize(201).endsWith("…");
        assertThat(DeskLog.clean(null)).isEqualTo("null");
    }
}
