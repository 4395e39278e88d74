package io.github.hansho.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.testkit.contract.MeterContract;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.Series;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What docs/observability.md shows. */
class MeterBridgeTest extends MeterContract {

    // region bridge
    record MicrometerMeter(MeterRegistry registry) implements Meter {

        @Override
        public void count(Series series, long amount) {
            registry.counter("hansho." + series.measure().code(), tags(series)).increment((double) amount);
        }

        @Override
        public void time(Series series, Duration duration) {
            timer(series).record(duration);
        }

        @Override
        public Consumer<Series> start() {
            Timer.Sample sample = Timer.start(registry);
            return series -> sample.stop(timer(series));
        }

        private Timer timer(Series series) {
            return registry.timer("hansho." + series.measure().code(), tags(series));
        }

        private static List<Tag> tags(Series series) {
            return series.labels().entrySet().stream()
                    .map(label -> Tag.of(label.getKey(), label.getValue()))
                    .toList();
        }
    }
    // endregion

    /** Stands in for Micrometer's, with the methods used above. */
    record Tag(String key, String value) {
        static Tag of(String key, String value) {
            return new Tag(key, value);
        }
    }

    /** Stands in for Micrometer's. */
    record Counter(LongAdder sum) {
        void increment(double amount) {
            sum.add((long) amount);
        }
    }

    /** Stands in for Micrometer's. */
    record Timer(LongAdder count, LongAdder nanos) {

        record Sample(long start) {
            long stop(Timer timer) {
                long took = System.nanoTime() - start;
                timer.record(Duration.ofNanos(took));
                return took;
            }
        }

        static Sample start(MeterRegistry registry) {
            return new Sample(registry.nanoTime());
        }

        void record(Duration duration) {
            count.increment();
            nanos.add(duration.toNanos());
        }
    }

    /** Stands in for Micrometer's. */
    static final class MeterRegistry {

        private record Id(String name, List<Tag> tags) {}

        private final Map<Id, Counter> counters = new ConcurrentHashMap<>();
        private final Map<Id, Timer> timers = new ConcurrentHashMap<>();

        long nanoTime() {
            return System.nanoTime();
        }

        Counter counter(String name, List<Tag> tags) {
            return counters.computeIfAbsent(new Id(name, tags), id -> new Counter(new LongAdder()));
        }

        Timer timer(String name, List<Tag> tags) {
            return timers.computeIfAbsent(new Id(name, tags), id -> new Timer(new LongAdder(), new LongAdder()));
        }
    }

    @Override
    public Line line() {
        MeterRegistry registry = new MeterRegistry();
        return new Line(
                new MicrometerMeter(registry),
                series -> measured(registry, series),
                series -> Duration.ofNanos(timer(registry, series).nanos().sum()));
    }

    private static long measured(MeterRegistry registry, Series series) {
        return series.measure().kind() == Measure.Kind.COUNTER
                ? registry.counter("hansho." + series.measure().code(), MicrometerMeter.tags(series))
                        .sum()
                        .sum()
                : timer(registry, series).count().sum();
    }

    private static Timer timer(MeterRegistry registry, Series series) {
        return registry.timer("hansho." + series.measure().code(), MicrometerMeter.tags(series));
    }

    @Test
    void aDeskTellsItWhatItDoes() {
        MeterRegistry registry = new MeterRegistry();
        IncidentDesk desk = IncidentDesk.of(Plan.parse("plan.yaml", "plan: {id: small, version: \"1\"}"))
                .meter(new MicrometerMeter(registry))
                .build();
        desk.as(Actor.person("sato").in("soc"))
                .open(Opening.builder().title(Text.of("EDR switched off")).build())
                .orThrow();
        assertThat(measured(registry, Series.of(Measure.COMMAND_DURATION, "opening", "kept")))
                .isEqualTo(1);
    }
}
