package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.util.function.Consumer;

/** Keeps what a host's meter throws away from the work that is measured. */
final class SafeMeter implements Meter {

    private final Meter meter;
    private final DeskLog log;

    private SafeMeter(Meter meter, DeskLog log) {
        this.meter = meter;
        this.log = log;
    }

    static Meter of(Meter meter, DeskLog log) {
        return meter == Meter.none() ? meter : new SafeMeter(meter, log);
    }

    @Override
    public void count(Series series, long amount) {
        safely(() -> meter.count(series, amount));
    }

    @Override
    public void time(Series series, Duration duration) {
        safely(() -> meter.time(series, duration));
    }

    @Override
    public Consumer<Series> start() {
        try {
            Consumer<Series> started = meter.start();
            return series -> safely(() -> started.accept(series));
        } catch (Throwable e) {
            log.meterFailed(e);
            return Meter.none().start();
        }
    }

    /** Lets nothing through: a bridge to a library that is not there fails with an error. */
    private void safely(Runnable call) {
        try {
            call.run();
        } catch (Throwable e) {
            log.meterFailed(e);
        }
    }
}
