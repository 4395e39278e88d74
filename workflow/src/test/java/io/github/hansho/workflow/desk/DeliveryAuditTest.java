package io.github.hansho.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Delivery;
import io.github.hansho.core.fact.ReaderMoved;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Message;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.RecordingMeter;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.notice.DeliverySettings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether everything that calls gets its delivery is checked, and that the check runs is seen. */
class DeliveryAuditTest {

    private final Switchboard office = Switchboard.plain();

    private List<String> reasons(Locale language) {
        return office.desk.health().reasons(office.clock.instant()).stream()
                .map(reason -> reason.in(language))
                .toList();
    }

    private boolean isRed() {
        return office.desk.health().isRed(office.clock.instant());
    }

    /** Has the reader of the deliveries leave out so many entries. */
    private static void leaveOut(Switchboard at, long position) {
        Entry last = at.journal.after(position - 1, Optional.of("default"), 1).get(0);
        mark(at, position, ReaderMark.name(last));
    }

    private static void mark(Switchboard at, long position, String entry) {
        ReaderMoved moved = new ReaderMoved(Stamp.of(at.clock.instant(), Actor.system("x")), position, entry, 0);
        Append append = Append.of(HistoryId.reader("deliveries"), 0, List.of(moved), Optional.empty());
        at.journal.append(new Batch("default", Optional.empty(), List.of(append)));
    }

    @Test
    void doesNotBelieveAMarkThatWasCarriedIntoAnotherJournal() {
        office.open();
        mark(office, 2, "INCIDENT 0000-0000-0001 3");
        office.restart();
        assertThat(office.deliver()).isEqualTo(1);
        office.open();
        office.restart();
        assertThat(office.deliver()).isEqualTo(1);
        assertThat(office.desk.audit().isClean()).isTrue();
    }

    @Test
    void whatIsFoundIsMeasuredAndSaid() {
        RecordingMeter meter = new RecordingMeter();
        office.open();
        leaveOut(office, 2);
        office.measuredBy(meter);
        office.deliver();
        List<LogCapture.Event> events = LogCapture.during(() -> {
            office.desk.audit();
            office.desk.audit();
        });
        assertThat(events)
                .singleElement()
                .matches(event -> event.is(LogEvent.CALLS_WITHOUT_DELIVERY))
                .matches(event -> event.values().contains("count=1"));
        assertThat(meter.measured(Series.of(Measure.AUDIT_FINDINGS, "missing"))).isEqualTo(1);
        assertThat(meter.measured(Series.of(Measure.AUDIT_DURATION, "findings")))
                .isEqualTo(1);
        assertThat(meter.measured(Series.of(Measure.AUDIT_DURATION, "clean"))).isEqualTo(1);
    }

    @Test
    void findsNothingWhereNothingIsMissing() {
        office.open();
        office.deliver();
        Audit audit = office.desk.audit();
        assertThat(audit.isClean()).isTrue();
        assertThat(audit.at()).isEqualTo(office.clock.instant());
        assertThat(office.desk.health().lastAudit()).contains(office.clock.instant());
        assertThat(isRed()).isFalse();
    }

    @Test
    void findsACallThatWasLeftOutSaysSoAndHasItDelivered() {
        IncidentId id = office.open();
        leaveOut(office, 2);
        office.restart();
        assertThat(office.deliver())
                .as("the reader was told that it had been there")
                .isZero();
        Audit audit = office.desk.audit();
        assertThat(audit.missing()).containsExactly(id + ":3:sato");
        assertThat(audit.isClean()).isFalse();
        assertThat(reasons(Locale.ENGLISH))
                .containsExactly(
                        "The last audit found calls without a delivery, 1 in all; they are queued now, find out"
                                + " how they were left out");
        assertThat(reasons(Locale.JAPANESE)).containsExactly("直近の点検で、配信の記録がない呼び出しが1件見つかりました。送信待ちに加えましたが、原因を調べてください");
        assertThat(office.deliver()).isEqualTo(1);
        assertThat(office.desk.audit().isClean()).isTrue();
        assertThat(isRed()).isFalse();
    }

    @Test
    void isRedWhenTheAuditRanTooLongAgo() {
        office.desk.audit();
        office.clock.minutes(10);
        assertThat(isRed()).isFalse();
        office.clock.forward(Duration.ofNanos(1));
        assertThat(isRed()).isTrue();
    }

    @Test
    void isRedWhenTheAuditNeverRanSinceTheStart() {
        office.clock.minutes(10);
        assertThat(isRed()).isFalse();
        office.clock.minutes(1);
        assertThat(reasons(Locale.ENGLISH))
                .containsExactly("The audit of the deliveries never ran; it should run every PT5M");
        assertThat(reasons(Locale.JAPANESE)).containsExactly("配信の点検が一度も行われていません(PT5Mごとに必要です)");
    }

    @Test
    void countsTheAuditsOfAnyDesk() {
        for (int i = 0; i < 5; i++) {
            office.clock.minutes(5);
            office.another().audit();
            assertThat(isRed()).isFalse();
        }
        office.clock.minutes(11);
        assertThat(reasons(Locale.ENGLISH))
                .containsExactly(
                        "The audit of the deliveries ran last at 2026-11-22T13:25:00Z; it should run every PT5M");
        assertThat(reasons(Locale.JAPANESE)).containsExactly("配信の点検は2026-11-22T13:25:00Zを最後に行われていません(PT5Mごとに必要です)");
    }

    @Test
    void isRedWhenNobodyDelivers() {
        office.open();
        office.clock.minutes(6);
        Audit audit = office.desk.audit();
        assertThat(audit.missing()).isEmpty();
        assertThat(audit.overdue()).isEmpty();
        office.clock.minutes(6);
        assertThat(office.desk.audit().overdue()).containsExactly(office.onlyKey());
        assertThat(reasons(Locale.ENGLISH))
                .containsExactly("A delivery is due since 2026-11-22T13:06:00Z and nobody attempts it; look whether"
                        + " anything delivers");
        assertThat(reasons(Locale.JAPANESE))
                .containsExactly("2026-11-22T13:06:00Zに送るはずの配信が試行されていません。配信処理が動いているか確認してください");
        office.deliver();
        assertThat(isRed()).isFalse();
    }

    @Test
    void hasItsOwnIntervalAndTolerance() {
        office.settings = DeliverySettings.builder()
                .auditEvery(Duration.ofHours(1))
                .overdueAfter(Duration.ofMinutes(90))
                .build();
        office.restart();
        office.open();
        office.desk.audit();
        office.clock.minutes(91);
        office.desk.audit();
        assertThat(office.desk.health().reasons(office.clock.instant()))
                .extracting(Message::code)
                .containsExactly("deliveries-overdue");
    }

    @Test
    void tellsHowFarTheReaderIsBehind() {
        assertThat(office.desk.health().lag()).isEqualTo(1);
        office.open();
        assertThat(office.desk.health().lag()).isEqualTo(2);
        office.deliver();
        assertThat(office.desk.health().lag()).isZero();
    }

    @Test
    void checksALongRecordPageByPage() {
        for (int i = 0; i < 1_200; i++) {
            office.open();
        }
        leaveOut(office, 700);
        Audit audit = office.desk.audit();
        assertThat(audit.missing()).hasSizeBetween(690, 700);
        assertThat(office.desk.health().missed()).isEqualTo(audit.missing().size());
        assertThat(office.deliver()).isEqualTo(1_200);
        assertThat(office.deliveries()).extracting(Delivery::status).containsOnly(DeliveryStatus.SENT);
        assertThat(office.desk.audit().isClean()).isTrue();
    }

    @Test
    void checksARecordWhosePagesAreShortToItsEnd() {
        Switchboard slow = new Switchboard(new ShortPages(), Switchboard.PLAN, DeliverySettings.DEFAULT);
        for (int i = 0; i < 30; i++) {
            slow.open();
        }
        leaveOut(slow, 26);
        slow.restart();
        Audit audit = slow.desk.audit();
        assertThat(audit.missing()).hasSize(25);
        assertThat(slow.deliver()).isEqualTo(30);
    }

    /** Gives one entry at a time, as a store may whose entries are large. */
    private static final class ShortPages extends ForwardingJournal {
        ShortPages() {
            super(new InMemoryJournal());
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return super.after(position, tenant, Math.min(limit, 1));
        }
    }
}
