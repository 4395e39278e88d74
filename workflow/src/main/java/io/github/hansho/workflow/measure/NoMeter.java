package io.github.hansho.workflow.measure;

import java.time.Duration;
import java.util.function.Consumer;

/** Measures nothing, and makes no object for it. */
final class NoMeter implements Meter {

    static final NoMeter NONE = new NoMeter();

    private NoMeter() {}

    @Override
    public void count(Series series, long amount) {}

    @Override
    public void time(Series series, Duration duration) {}

    @Override
    public Consumer<Series> start() {
        return NoMeter::nothing;
    }

    private static void nothing(Series series) {}
}
