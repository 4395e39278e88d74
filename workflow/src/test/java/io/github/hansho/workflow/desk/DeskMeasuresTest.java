package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.hansho.core.fact.Contact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Faulted;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.RecordContact;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.RecordingMeter;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.notice.Retry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a desk tells its meter: each thing once, when it is kept. */
class DeskMeasuresTest {

    private static final Note NOTE = new Note(Text.of("seen"));

    private final RecordingMeter meter = new RecordingMeter();
    private final Switchboard office = Switchboard.plain().measuredBy(meter);
    private final Seat sato = office.desk.as(Actor.person("sato").in("soc"));

    private long measured(Measure measure, String... values) {
        return meter.measured(Series.of(measure, values));
    }

    /** Returns everything of a measure, by its values. */
    private static Map<String, Long> of(RecordingMeter meter, Measure measure) {
        return meter.counts().entrySet().stream()
                .filter(series -> series.getKey().startsWith(measure.code() + "{"))
                .collect(Collectors.toMap(
                        series -> series.getKey().replaceAll(".*\\{|}|\\w+=", ""),
                        Map.Entry::getValue,
                        Long::sum,
                        TreeMap::new));
    }

    private Map<String, Long> of(Measure measure) {
        return of(meter, measure);
    }

    @AfterEach
    void everyValueStandsInTheDescriptionOfItsMeasure() {
        for (String series : meter.counts().keySet()) {
            Measure measure =
                    Measure.valueOf(series.substring(0, series.indexOf('{')).toUpperCase(Locale.ROOT));
            String last = measure.labels().get(measure.labels().size() - 1);
            if (!List.of("fact", "status", "command").contains(last)) {
                String value = series.substring(series.lastIndexOf('=') + 1, series.length() - 1);
                assertThat(measure.description()).containsPattern("\\b" + value + "\\b");
            }
        }
    }

    @Test
    void aSmallStoryIsMeasuredToTheLastCall() {
        IncidentId id = office.open();
        office.deliver();
        sato.handle(id, Move.to("nowhere"));
        sato.once("r-1").handle(id, new Acknowledge()).orThrow();
        sato.once("r-1").handle(id, new Acknowledge()).orThrow();
        sato.handle(id, now -> {
            throw new IllegalStateException("broken");
        });
        office.minutes(1);
        office.desk.audit();

        assertThat(of(Measure.COMMAND_DURATION))
                .containsOnly(
                        entry("opening, kept", 1L),
                        entry("record-contact, kept", 1L),
                        entry("move, refused", 1L),
                        entry("acknowledge, kept", 1L),
                        entry("acknowledge, repeated", 1L),
                        entry("other, faulted", 1L));
        assertThat(of(Measure.DELIVERIES)).containsOnly(entry("queued", 1L), entry("attempted", 1L), entry("sent", 1L));
        assertThat(of(Measure.ATTEMPT_DURATION)).containsOnly(entry("sent", 1L));
        assertThat(of(Measure.STEP_LATENESS)).containsOnly(entry("engage", 1L));
        assertThat(of(Measure.TICK_DURATION)).containsOnly(entry("done", 1L));
        assertThat(of(Measure.AUDIT_DURATION)).containsOnly(entry("clean", 1L));
        assertThat(of(Measure.COMMAND_CONFLICTS)).isEmpty();
        assertThat(meter.durations(Series.of(Measure.COMMAND_DURATION, "move", "refused")))
                .containsExactly(Duration.ofMillis(1));
    }

    @Test
    void everyFactIsCountedOnceAndEveryBatchTimed() {
        IncidentId id = office.open();
        office.minutes(12);
        office.acknowledged(id, "sato");
        office.desk.audit();
        Map<String, Long> kept = office.journal.after(0, Optional.of("default"), Integer.MAX_VALUE).stream()
                .skip(1) // the plan, which the desk before this one kept
                .flatMap(entry -> entry.facts().stream())
                .collect(Collectors.groupingBy(fact -> fact.fact().type(), TreeMap::new, Collectors.counting()));
        assertThat(kept).hasSizeGreaterThan(6);
        assertThat(of(Measure.FACTS)).isEqualTo(kept);
        assertThat(measured(Measure.APPEND_DURATION, "kept"))
                .isEqualTo(office.journal
                                .after(0, Optional.of("default"), Integer.MAX_VALUE)
                                .size()
                        - 1);
    }

    @Test
    void whatIsDecidedAnewIsOneCommandAndOneConflict() {
        WatchedJournal journal = new WatchedJournal();
        IncidentDesk desk =
                IncidentDesk.of(Office.TOKYO).journal(journal).meter(meter).build();
        IncidentDesk other = IncidentDesk.of(Office.TOKYO).journal(journal).build();
        Seat seat = desk.as(Office.SATO);
        IncidentId id = seat.open(Opening.builder().title(Text.of("EDR off")).build())
                .orThrow()
                .id();
        journal.beforeNextAppend(() -> other.as(Office.ITO).handle(id, NOTE).orThrow());
        assertThat(seat.handle(id, NOTE)).isInstanceOf(Accepted.class);
        assertThat(measured(Measure.COMMAND_DURATION, "note", "kept")).isEqualTo(1);
        assertThat(measured(Measure.COMMAND_CONFLICTS, "note")).isEqualTo(1);
        assertThat(measured(Measure.APPEND_DURATION, "stale")).isEqualTo(1);
        assertThat(measured(Measure.FACTS, "noted")).isEqualTo(1);
    }

    @Test
    void aJournalThatFailsIsSeen() {
        FaultyJournal journal = new FaultyJournal();
        IncidentDesk desk =
                IncidentDesk.of(Office.TOKYO).journal(journal).meter(meter).build();
        journal.arm(0, false, false);
        assertThatThrownBy(() -> desk.as(Office.SATO)
                        .open(Opening.builder().title(Text.of("EDR off")).build()))
                .isInstanceOf(FaultyJournal.Gone.class);
        assertThat(measured(Measure.COMMAND_DURATION, "opening", "failed")).isEqualTo(1);
        assertThat(measured(Measure.APPEND_DURATION, "failed")).isEqualTo(1);
        assertThat(of(Measure.FACTS)).containsOnly(entry("plan-activated", 1L));
    }

    @Test
    void aStepSaysHowLateItWas() {
        office.open();
        office.clock.minutes(13);
        office.desk.tick();
        assertThat(meter.durations(Series.of(Measure.STEP_LATENESS, "engage")))
                .containsExactly(Duration.ZERO, Duration.ofMinutes(3));
        assertThat(of(Measure.SETTLEMENTS)).containsOnly(entry("settled", 1L));
    }

    @Test
    void anIncidentThatCannotBeSettledIsSeenAtEveryTick() {
        office.open();
        IncidentDesk other = IncidentDesk.of(Office.TOKYO)
                .journal(office.journal)
                .clock(office.clock)
                .meter(meter)
                .build();
        office.clock.minutes(10);
        other.tick();
        other.tick();
        assertThat(of(Measure.SETTLEMENTS)).containsOnly(entry("stuck", 2L));
    }

    @Test
    void aDeliveryThatIsGivenUpIsCountedOnceThoughItIsKeptTwice() {
        Switchboard calls = Switchboard.of(DeliverySettings.builder()
                        .retry(new Retry(Duration.ofMinutes(1), 1, Duration.ofMinutes(1), 2))
                        .build())
                .measuredBy(meter);
        calls.open();
        calls.behaviour = notice -> Receipt.failed();
        calls.deliver();
        calls.behaviour = notice -> {
            throw new IllegalStateException("line dead");
        };
        calls.minutes(3);
        assertThat(of(Measure.ATTEMPT_DURATION)).containsOnly(entry("failed", 1L), entry("threw", 1L));
        assertThat(of(Measure.DELIVERIES))
                .containsOnly(entry("queued", 1L), entry("attempted", 2L), entry("failed", 1L), entry("gave-up", 1L));
        assertThat(calls.desk.setAside()).hasSize(1);
    }

    @Test
    void anOutcomeThatAnotherDeskKeptFirstIsNoFailure() {
        IncidentId id = office.open();
        office.behaviour = notice -> {
            office.another()
                    .as(Actor.system("gateway"))
                    .handle(
                            id,
                            new RecordContact(
                                    Party.person("sato"),
                                    "phone",
                                    Contact.ANSWERED,
                                    Optional.of(notice.key()),
                                    Text.NONE));
            return Receipt.of(Contact.SENT);
        };
        office.deliver();
        assertThat(of(Measure.COMMAND_DURATION)).containsEntry("record-contact, overtaken", 1L);
        assertThat(of(Measure.COMMAND_DURATION)).doesNotContainKey("record-contact, failed");
    }

    @Test
    void alertsAreMeasuredByWhatIsDoneWithThem() {
        IncidentDesk desk = IncidentDesk.of(Feed.PLAN)
                .clock(office.clock)
                .journal(new InMemoryJournal())
                .meter(meter)
                .build();
        Seat feed = desk.as(Office.SATO);
        feed.receive(Feed.alert("1", "scan", DeskClock.START));
        feed.receive(Feed.alert("1", "scan", DeskClock.START));
        feed.receive(Feed.alert("2", "scan", DeskClock.START));
        feed.receive(Feed.alert("3", "odd", DeskClock.START));
        feed.receive(Feed.alert("4", "nobody-knows", DeskClock.START));
        feed.receive(Feed.alert("5", "service", DeskClock.START));
        assertThat(of(Measure.ALERT_DURATION))
                .containsOnly(
                        entry("dismissed", 1L),
                        entry("duplicate", 1L),
                        entry("counted", 1L),
                        entry("held", 1L),
                        entry("left", 1L),
                        entry("opened", 1L));
    }

    @Test
    void answersAreTheSameWhetherOneIsMeasuredOrNot() {
        IncidentId id = office.open();
        Command broken = now -> Faulted.of("x", "y");
        assertThat(sato.handle(IncidentId.of("0000-0000-0009"), NOTE)).isInstanceOf(Rejected.class);
        assertThat(sato.handle(id, broken)).isInstanceOf(Faulted.class);
        assertThat(office.desk.journal()).as("the host's own").isSameAs(office.journal);
        assertThat(office.journal.read("default", HistoryId.of(id), 0)).isNotEmpty();
    }
}
