package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.DeliveryMoved;
import io.github.hansho.core.fact.DeliveryQueued;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.vocabulary.DeliveryStatus;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.util.function.Consumer;

/** Measures what a journal keeps: whatever is decided, retried or settled, it counts when it is kept, and once. */
final class MeteredJournal extends ForwardingJournal {

    private static final Series FAILED = Series.of(Measure.APPEND_DURATION, "failed");

    private final Meter meter;

    private MeteredJournal(Journal journal, Meter meter) {
        super(journal);
        this.meter = meter;
    }

    static Journal of(Journal journal, Meter meter) {
        return meter == Meter.none() ? journal : new MeteredJournal(journal, meter);
    }

    @Override
    public AppendResult append(Batch batch) {
        Consumer<Series> timing = meter.start();
        Series outcome = FAILED;
        AppendResult result;
        try {
            result = super.append(batch);
            outcome = Series.of(Measure.APPEND_DURATION, code(result));
        } finally {
            timing.accept(outcome);
        }
        if (result instanceof AppendResult.Kept) {
            batch.appends().forEach(this::kept);
        }
        return result;
    }

    private static String code(AppendResult result) {
        if (result instanceof AppendResult.Kept) {
            return "kept";
        }
        if (result instanceof AppendResult.AlreadyKept) {
            return "repeated";
        }
        return result instanceof AppendResult.Stale ? "stale" : "taken";
    }

    private void kept(Append append) {
        for (Fact fact : append.facts()) {
            meter.count(Series.of(Measure.FACTS, fact instanceof Unrecognised ? "unrecognised" : fact.type()), 1);
            if (fact instanceof StepFired fired) {
                Duration late = Duration.between(fired.due(), fired.stamp().recordedAt());
                meter.time(
                        Series.of(Measure.STEP_LATENESS, fired.act().code()), late.isNegative() ? Duration.ZERO : late);
            } else if (append.id().kind() == HistoryId.Kind.DELIVERY) {
                delivery(fact);
            }
        }
    }

    private void delivery(Fact fact) {
        if (fact instanceof DeliveryQueued) {
            meter.count(Series.of(Measure.DELIVERIES, DeliveryStatus.QUEUED.code()), 1);
        } else if (fact instanceof DeliveryMoved moved) {
            meter.count(Series.of(Measure.DELIVERIES, moved.status().code()), 1);
        }
    }
}
