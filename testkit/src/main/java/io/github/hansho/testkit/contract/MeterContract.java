package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.measure.Measure;
import io.github.hansho.workflow.measure.Meter;
import io.github.hansho.workflow.measure.Series;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * What every meter must do.
 *
 * <p>A test gives the meter together with what has arrived where it passes measures on to. That may sum durations up as
 * coarsely as to the microsecond.
 */
public abstract class MeterContract {

    private static final Series KEPT = Series.of(Measure.COMMAND_DURATION, "move", "kept");
    private static final Series REFUSED = Series.of(Measure.COMMAND_DURATION, "move", "refused");
    private static final Series MOVED = Series.of(Measure.FACTS, "moved");
    private static final Duration COARSE = Duration.ofNanos(1_000);

    /** Creates the contract; the test engine does so for each clause. */
    protected MeterContract() {}

    /**
     * A meter, and what has arrived behind it.
     *
     * @param meter the meter
     * @param measured how much was counted of a series, or how often it was timed; 0 for one that never came
     * @param total the sum of the durations of a series of a timer; zero for one that never came
     */
    public record Line(Meter meter, ToLongFunction<Series> measured, Function<Series, Duration> total) {}

    /** Returns a meter that has measured nothing. */
    public abstract Line line();

    @Test
    void addsUpWhatIsCounted() {
        Line line = line();
        line.meter().count(MOVED, 1);
        line.meter().count(MOVED, 41);
        assertThat(line.measured().applyAsLong(MOVED)).isEqualTo(42);
    }

    @Test
    void addsUpDurationsAndHowManyThereWere() {
        Line line = line();
        line.meter().time(KEPT, Duration.ofMillis(1_250));
        line.meter().time(KEPT, Duration.ofHours(3));
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(2);
        assertThat(line.total().apply(KEPT)).isCloseTo(Duration.ofMillis(3 * 3_600_000 + 1_250), COARSE);
    }

    @Test
    void countsWhatTookNoTimeToo() {
        Line line = line();
        line.meter().time(KEPT, Duration.ZERO);
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(1);
    }

    @Test
    void tellsTheValuesOfALabelApart() {
        Line line = line();
        line.meter().time(KEPT, Duration.ofSeconds(2));
        line.meter().time(REFUSED, Duration.ofSeconds(3));
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(1);
        assertThat(line.total().apply(KEPT)).isCloseTo(Duration.ofSeconds(2), COARSE);
    }

    @Test
    void takesEveryMeasureAndTellsThemApart() {
        Line line = line();
        for (Measure measure : Measure.values()) {
            Series series =
                    new Series(measure, Collections.nCopies(measure.labels().size(), "one"));
            if (measure.kind() == Measure.Kind.COUNTER) {
                line.meter().count(series, 1);
            } else {
                line.meter().time(series, Duration.ofSeconds(1));
            }
        }
        assertThat(Measure.values())
                .allSatisfy(measure -> assertThat(line.measured()
                                .applyAsLong(new Series(
                                        measure,
                                        Collections.nCopies(measure.labels().size(), "one"))))
                        .as(measure.code())
                        .isEqualTo(1));
    }

    @Test
    void timesWhatHasEndedAndNothingElse() {
        Line line = line();
        line.meter().start().accept(KEPT);
        line.meter().start();
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(1);
        assertThat(line.total().apply(KEPT).isNegative()).isFalse();
    }

    @Test
    void timesThingsThatOverlap() {
        Line line = line();
        Consumer<Series> outer = line.meter().start();
        Consumer<Series> inner = line.meter().start();
        inner.accept(REFUSED);
        outer.accept(KEPT);
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(1);
        assertThat(line.measured().applyAsLong(REFUSED)).isEqualTo(1);
    }

    @Test
    void losesNothingAmongThreads() {
        Line line = line();
        Race.of(Race.WRITERS, racer -> {
            for (int i = 0; i < Race.ROUNDS * 100; i++) {
                line.meter().count(MOVED, 1);
                line.meter().start().accept(KEPT);
            }
            return racer;
        });
        long all = Race.WRITERS * Race.ROUNDS * 100L;
        assertThat(line.measured().applyAsLong(MOVED)).isEqualTo(all);
        assertThat(line.measured().applyAsLong(KEPT)).isEqualTo(all);
    }
}
