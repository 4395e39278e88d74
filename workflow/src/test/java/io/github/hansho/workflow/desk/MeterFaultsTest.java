package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.RecordingMeter;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.measure.ZqxCommand;
import io.github.hansho.workflow.notice.DeliverySettings;
import io.github.hansho.workflow.notice.Receipt;
import io.github.hansho.workflow.plan.Plan;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meter does no harm, whatever it does and whatever it is fed. */
class MeterFaultsTest {

    private static final String CANARY = "zqx";

    /** Throws wherever it is told to. */
    private record Throwing(String where) implements Meter {

        private void at(String place) {
            if (place.equals(where)) {
                throw new NoClassDefFoundError("no bridge at " + place);
            }
            if (where.equals("everywhere")) {
                throw new IllegalStateException("no bridge at all");
            }
        }

        @Override
        public void count(Series series, long amount) {
            at("count");
        }

        @Override
        public void time(Series series, Duration duration) {
            at("time");
        }

        @Override
        public Consumer<Series> start() {
            at("start");
            return series -> at("stop");
        }
    }

    private static List<String> story(Meter meter) {
        Switchboard office = Switchboard.of(DeliverySettings.DEFAULT).measuredBy(meter);
        IncidentId id = office.open();
        office.minutes(12);
        office.acknowledged(id, "sato");
        office.desk.audit();
        office.desk.as(Actor.person("sato").in("soc")).receive(Alert.of("edr", "1", "EDR off"));
        return office.journal.after(0, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "time", "start", "stop", "everywhere"})
    void aMeterThatThrowsFailsNoCommandAndLosesNoFact(String where) {
        assertThat(story(new Throwing(where))).hasSizeGreaterThan(8).isEqualTo(story(Meter.none()));
    }

    @Test
    void aMeterThatThrowsIsWarnedAboutOnceAndWithoutItsWords() {
        List<LogCapture.Event> events = LogCapture.during(() -> {
            story(new Throwing("everywhere"));
        });
        assertThat(events)
                .filteredOn(LogCapture.Event::isAboveDebug)
                .filteredOn(event -> event.is(LogEvent.METER_FAILED))
                .singleElement()
                .asString()
                .contains("exception=java.lang.IllegalStateException")
                .doesNotContain("no bridge");
    }

    @Test
    void twoThreadsAreMeasuredInFull() throws Exception {
        RecordingMeter meter = new RecordingMeter();
        IncidentDesk desk = IncidentDesk.of(Office.TOKYO)
                .journal(new InMemoryJournal())
                .meter(meter)
                .build();
        Opening opening = Opening.builder().title(Text.of("EDR off")).build();
        IncidentId shared = desk.as(Office.SATO).open(opening).orThrow().id();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Actor actor : List.of(Office.SATO, Office.ITO)) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        desk.as(actor).handle(shared, new Note(Text.of("seen"))).orThrow();
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(meter.measured(Series.of(Measure.COMMAND_DURATION, "note", "kept")))
                .isEqualTo(400);
        assertThat(meter.measured(Series.of(Measure.FACTS, "noted"))).isEqualTo(400);
        assertThat(meter.measured(Series.of(Measure.COMMAND_CONFLICTS, "note")))
                .isEqualTo(meter.measured(Series.of(Measure.APPEND_DURATION, "stale")));
    }

    @Test
    void nothingThatAnybodyNamedIsEverALabel() {
        Plan plan = Plan.parse("zqx.yaml", """
                plan: {id: zqx-plan, version: "1"}
                severities: [zqx-low]
                people: {zqx-sato: {channels: [zqx-phone]}}
                lifecycle:
                  id: zqx-life
                  version: "1"
                  initial: zqx-open
                  states: {zqx-open: {phase: triage}, zqx-over: {phase: closed}}
                  moves: [{from: zqx-open, to: zqx-over}]
                intake: {rules: [{id: zqx-rule, when: {rule: zqx-rule}, open: zqx-low}]}
                escalations: {zqx-always: {functional: [{at: 0m, call: zqx-sato}]}}
                """);
        RecordingMeter meter = new RecordingMeter();
        IncidentDesk desk =
                IncidentDesk.of(plan).tenant("zqx-tenant").meter(meter).build();
        Seat seat = desk.as(Actor.person("zqx-ito").in("zqx-soc"));
        IncidentId id = seat.receive(Feed.from("zqx-source", "zqx-1", "zqx-rule", desk.now()))
                .incident()
                .orElseThrow();
        seat.once("zqx-request").handle(id, new ZqxCommand()).orThrow();
        seat.once("zqx-request").handle(id, new ZqxCommand()).orThrow();
        desk.tick();
        desk.deliver(notice -> Receipt.sent(CANARY));
        desk.audit();
        assertThat(meter.counts()).hasSizeGreaterThan(12);
        assertThat(meter.counts().keySet())
                .allSatisfy(series -> assertThat(series).doesNotContainIgnoringCase(CANARY));
    }

    @Test
    void measuringNothingAllocatesNothing() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Note note = new Note(Text.NONE);
        long thread = Thread.currentThread().getId();
        timed(note, 1_000);
        long before = threads.getThreadAllocatedBytes(thread);
        timed(note, 100_000);
        assertThat(threads.getThreadAllocatedBytes(thread) - before).isLessThan(100_000);
        InMemoryJournal journal = new InMemoryJournal();
        assertThat(MeteredJournal.of(journal, Meter.none())).isSameAs(journal);
    }

    private static void timed(Note note, int times) {
        for (int i = 0; i < times; i++) {
            CommandTiming timing = CommandTiming.of(Meter.none(), note);
            timing.conflict();
            timing.end();
            Meter.none().start();
        }
    }
}
