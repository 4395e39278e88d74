package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.RecordingMeter;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

class MeterContractTest extends ContractProofTest<MeterContract.Line> {

    MeterContractTest() {
        super(Subject.class, Subject.CURRENT, 8);
    }

    /** A meter that is right until a subclass breaks one thing of it. */
    private static class NearlyRight implements Meter {

        final RecordingMeter right = new RecordingMeter();

        @Override
        public void count(Series series, long amount) {
            right.count(series, amount);
        }

        @Override
        public void time(Series series, Duration duration) {
            right.time(series, duration);
        }

        @Override
        public Consumer<Series> start() {
            return right.start();
        }

        MeterContract.Line line() {
            return MeterContractTest.line(this, right);
        }
    }

    private static MeterContract.Line line(Meter meter, RecordingMeter behind) {
        return new MeterContract.Line(
                meter,
                behind::measured,
                series -> behind.durations(series).stream().reduce(Duration.ZERO, Duration::plus));
    }

    @Override
    Supplier<MeterContract.Line> right() {
        return () -> {
            RecordingMeter meter = new RecordingMeter();
            return line(meter, meter);
        };
    }

    @Override
    Supplier<MeterContract.Line> doingNothing() {
        return () -> line(Meter.none(), new RecordingMeter());
    }

    @Override
    List<Saboteur<MeterContract.Line>> saboteurs() {
        return List.of(
                new Saboteur<>(
                        "addsUpWhatIsCounted",
                        "counts calls, not amounts",
                        () -> new NearlyRight() {
                            @Override
                            public void count(Series series, long amount) {
                                right.count(series, 1);
                            }
                        }.line()),
                new Saboteur<>(
                        "addsUpDurationsAndHowManyThereWere",
                        "knows whole seconds alone",
                        () -> new NearlyRight() {
                            @Override
                            public void time(Series series, Duration duration) {
                                right.time(series, Duration.ofSeconds(duration.toSeconds()));
                            }
                        }.line()),
                new Saboteur<>(
                        "countsWhatTookNoTimeToo",
                        "drops what took no time",
                        () -> new NearlyRight() {
                            @Override
                            public void time(Series series, Duration duration) {
                                if (!duration.isZero()) {
                                    right.time(series, duration);
                                }
                            }
                        }.line()),
                new Saboteur<>(
                        "tellsTheValuesOfALabelApart",
                        "forgets the outcome",
                        () -> new NearlyRight() {
                            @Override
                            public void time(Series series, Duration duration) {
                                boolean refused = series.values().contains("refused");
                                right.time(
                                        refused
                                                ? Series.of(
                                                        series.measure(),
                                                        series.values().get(0),
                                                        "kept")
                                                : series,
                                        duration);
                            }
                        }.line()),
                new Saboteur<>(
                        "takesEveryMeasureAndTellsThemApart",
                        "has one counter",
                        () -> new NearlyRight() {
                            @Override
                            public void count(Series series, long amount) {
                                right.count(
                                        Series.of(Measure.FACTS, series.values().get(0)), amount);
                            }
                        }.line()),
                new Saboteur<>(
                        "timesWhatHasEndedAndNothingElse",
                        "has a clock that goes back",
                        () -> new NearlyRight() {
                            @Override
                            public Consumer<Series> start() {
                                return series -> right.time(series, Duration.ofMillis(-1));
                            }
                        }.line()),
                new Saboteur<>(
                        "timesThingsThatOverlap",
                        "has one watch for each thread",
                        () -> new NearlyRight() {

                            private final ThreadLocal<Deque<Boolean>> running =
                                    ThreadLocal.withInitial(ArrayDeque::new);

                            @Override
                            public Consumer<Series> start() {
                                Consumer<Series> stop = right.start();
                                running.get().clear();
                                running.get().add(true);
                                return series -> {
                                    if (running.get().poll() != null) {
                                        stop.accept(series);
                                    }
                                };
                            }
                        }.line()),
                new Saboteur<>(
                        "losesNothingAmongThreads",
                        "is for one thread",
                        () -> new NearlyRight() {

                            private final ConcurrentMap<Thread, Boolean> known = new ConcurrentHashMap<>();

                            @Override
                            public void count(Series series, long amount) {
                                known.put(Thread.currentThread(), true);
                                if (known.size() == 1) {
                                    right.count(series, amount);
                                }
                            }
                        }.line()));
    }

    /** The contract for whatever meter is being looked at. */
    static final class Subject extends MeterContract {

        static final Current<Line> CURRENT = new Current<>();

        @Override
        public Line line() {
            return CURRENT.make();
        }
    }
}
