package io.github.hansho.benchmarks;

import io.github.hansho.testkit.coverage.Coverage;
import io.github.hansho.testkit.coverage.Finding;
import io.github.hansho.testkit.coverage.Stretch;
import io.github.hansho.workflow.plan.Plan;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a plan with ten rosters of fifty people does at every instant, if nobody reacts, and what is wrong about it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class AllInstants {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    /** For how many days of openings. */
    @Param({"40", "400"})
    public int days;

    private final Plan plan = Policies.ladders();

    Plan plan() {
        return plan;
    }

    /** Finds everything. */
    @Benchmark
    public List<Finding> coverage() {
        Stretch stretch = Stretch.between(FIRST, FIRST.plusDays(days), ZoneId.of("Europe/Berlin"));
        return Coverage.of(plan).over(stretch).nobodyReacting().findings();
    }
}
