package io.github.hansho.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.hansho.benchmarks.HandWritten.Grade;
import io.github.hansho.benchmarks.HandWritten.Standing;
import io.github.hansho.workflow.lifecycle.Machine;
import io.github.hansho.workflow.lifecycle.Snapshot;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A fresh incident, seven moves from new to closed, thrown away: by hand, by the bare machine, by stateless4j. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class SevenSteps {

    private final Instant at = Instant.parse("2026-11-22T13:50:00Z");
    private final HandWritten.State[] path = HandWritten.PATH.clone();
    private final String[] names = BareMachine.PATH.clone();
    private final HandWritten.Sheet sheet = new HandWritten.Sheet(2, true, Grade.HIGH);
    private final BareMachine.Sheet fields = BareMachine.Sheet.of(2, true, "high");
    private final Machine machine = BareMachine.machine();
    private final StateMachineConfig<HandWritten.State, HandWritten.State> config = Stateless4j.config(sheet);

    /** A switch with an immutable record and a list of what was done. */
    @Benchmark
    public Object handWritten() {
        Standing standing = HandWritten.start(at);
        for (HandWritten.State to : path) {
            Standing next = HandWritten.fire(standing, to, sheet, at);
            if (next == null) {
                throw new IllegalStateException("refused: " + to);
            }
            standing = next;
        }
        return standing;
    }

    /** The lifecycle's own machine: guards that can explain themselves, every step kept. */
    @Benchmark
    public Object bareMachine() {
        Snapshot snapshot = machine.start(at);
        for (String to : names) {
            if (!(machine.fire(snapshot, to, fields, at) instanceof Snapshot next)) {
                throw new IllegalStateException("refused: " + to);
            }
            snapshot = next;
        }
        return snapshot;
    }

    /** A library that keeps no audit. */
    @Benchmark
    public Object stateless4j() {
        StateMachine<HandWritten.State, HandWritten.State> standing = new StateMachine<>(HandWritten.State.NEW, config);
        for (HandWritten.State to : path) {
            standing.fire(to);
        }
        return standing.getState();
    }
}
