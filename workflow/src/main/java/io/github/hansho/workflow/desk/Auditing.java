package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.ReaderMoved;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.notice.DeliverySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads behind the deliveries and checks that no call was left out; every run is kept, so that a missing one shows. */
final class Auditing {

    private static final Series CLEAN = Series.of(Measure.AUDIT_DURATION, "clean");
    private static final Series FINDINGS = Series.of(Measure.AUDIT_DURATION, "findings");
    private static final Series FAILED = Series.of(Measure.AUDIT_DURATION, "failed");
    private static final Series MISSING = Series.of(Measure.AUDIT_FINDINGS, "missing");
    private static final Series OVERDUE = Series.of(Measure.AUDIT_FINDINGS, "overdue");
    private static final String READER = "audit";
    private static final int PAGE = 500;
    private static final int LISTED = 1_000;
    private static final int COUNTED = 10_000;

    private final Store store;
    private final Queueing queueing;
    private final DeliverySettings settings;
    private final InstantSource clock;
    private final Instant start;
    private ReaderMark mark = ReaderMark.none(READER);

    Auditing(Store store, Queueing queueing, DeliverySettings settings, InstantSource clock, Instant start) {
        this.store = store;
        this.queueing = queueing;
        this.settings = settings;
        this.clock = clock;
        this.start = start;
    }

    /** Checks everything since the last run; a call that has no delivery gets one. */
    synchronized Audit run() {
        Consumer<Series> timing = store.meter().start();
        Series outcome = FAILED;
        try {
            Audit audit = audited();
            found(MISSING, audit.missing());
            found(OVERDUE, audit.overdue());
            outcome = audit.isClean() ? CLEAN : FINDINGS;
            return audit;
        } finally {
            timing.accept(outcome);
        }
    }

    private void found(Series series, List<String> keys) {
        if (!keys.isEmpty()) {
            store.meter().count(series, keys.size());
        }
    }

    private Audit audited() {
        queueing.catchUp();
        List<String> missing = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = check(missing);
        }
        if (!missing.isEmpty()) {
            store.log().withoutDelivery(missing);
        }
        Instant now = clock.instant();
        return new Audit(now, mark.now(store).position(), missing, overdue(now));
    }

    /** Checks a page, and keeps where it has come and what it found; returns whether there is more to check. */
    private boolean check(List<String> missing) {
        mark = mark.now(store);
        long passed = queueing.reached();
        List<Entry> page = store.journal().after(mark.position(), Optional.of(store.tenant()), PAGE);
        List<Entry> read =
                page.stream().filter(entry -> entry.position() <= passed).toList();
        QueueDraft draft = queueing.draft();
        read.forEach(entry -> Call.of(entry).forEach(draft::add));
        Optional<Entry> to = read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
        boolean last = read.size() < page.size() || isEnd(page);
        if (!queueing.keep(draft, mark.to(to, missing.size() + draft.size(), clock.instant()))) {
            return true;
        }
        missing.addAll(draft.keys());
        return !last;
    }

    private boolean isEnd(List<Entry> page) {
        return page.isEmpty()
                || store.journal()
                        .after(page.get(page.size() - 1).position(), Optional.of(store.tenant()), 1)
                        .isEmpty();
    }

    /** Returns from when on this desk may be asked why something is late: it was down before, or waits after its start. */
    private Instant grace() {
        return start.plus(settings.startDelay()).plus(settings.overdueAfter());
    }

    private List<String> overdue(Instant now) {
        Instant before = now.minus(settings.overdueAfter()).minusNanos(1);
        Lease none = new Lease(READER, now, Duration.ZERO);
        return now.isBefore(grace())
                ? List.of()
                : store.journal().due(store.tenant(), HistoryId.Kind.DELIVERY, before, LISTED, none).stream()
                        .map(HistoryId::value)
                        .toList();
    }

    synchronized DeliveryHealth health(Optional<Instant> oldestDue, int setAside) {
        mark = mark.now(store);
        return new DeliveryHealth(
                start,
                settings,
                lag(),
                oldestDue,
                setAside,
                mark.moved().map(moved -> moved.stamp().recordedAt()),
                mark.moved().map(ReaderMoved::missed).orElse(0L));
    }

    /** Returns how many entries were not read yet, counted up to ten thousand. */
    private int lag() {
        return store.journal()
                .after(queueing.reached(), Optional.of(store.tenant()), COUNTED)
                .size();
    }
}
