package io.github.hansho.benchmarks;

import io.github.hansho.workflow.roster.OnCall;
import io.github.hansho.workflow.roster.Roster;
import java.time.Duration;
import java.time.Instant;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Who is on call, so many days after the rotations began: ten rosters in turn, at instants of a week. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class OnCallLater {

    private static final Instant ANCHOR = Instant.parse("2026-01-05T08:00:00Z");
    private static final int INSTANTS = 64;

    /** How many days later; ten years are as many days as bring the same weekday again. */
    @Param({"1", "3655"})
    public int days;

    private final List<Roster> rosters =
            List.copyOf(Policies.ladders().directory().rosters());
    private final Instant[] instants = new Instant[INSTANTS];
    private int next;

    /** Makes the instants, a bit more than two and a half hours apart. */
    @Setup
    public void instants() {
        for (int i = 0; i < INSTANTS; i++) {
            instants[i] = ANCHOR.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(157L * i));
        }
    }

    /** Asks the next roster about the next instant. */
    @Benchmark
    public OnCall onCall() {
        next++;
        return rosters.get(next % rosters.size()).onCall(instants[next % INSTANTS]);
    }
}
