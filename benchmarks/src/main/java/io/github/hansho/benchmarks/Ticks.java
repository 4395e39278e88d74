package io.github.hansho.benchmarks;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The call that is due for each of 500 incidents, with few or many alive.
 *
 * <p>In each minute 500 are opened; when there are as many as there are to be, the oldest 500 are called for again, and then
 * closed. With 1,000,000 alive that is after 2,000 minutes, so the desk has long forgotten them; with 1,000 it has not.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
public class Ticks {

    private static final int DUE = 500;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** How many incidents are alive. */
    @Param({"1000", "1000000"})
    public int live;

    private final Command close = Move.to("closed");
    private final Deque<IncidentId> alive = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-22T13:58:00Z");
    private IncidentDesk desk = IncidentDesk.inMemory(NightPlan.read());

    /** Opens the incidents, 500 in each minute. */
    @Setup
    public void begin() {
        desk = IncidentDesk.of(Policies.callingAgainAfter(live / DUE))
                .clock(() -> now)
                .random(new Random(live))
                .build();
        while (alive.size() < live) {
            open();
        }
    }

    private void open() {
        Opening opening = Opening.builder().title(Text.NONE).severity("high").build();
        Seat seat = desk.as(Desks.LEAD);
        for (int i = 0; i < DUE; i++) {
            alive.add(seat.open(opening).orThrow().id());
        }
        now = now.plus(MINUTE);
    }

    /** Opens 500 more, and closes those that were called for: they were kept last. */
    @TearDown(Level.Invocation)
    public void goOn() {
        Seat seat = desk.as(Desks.LEAD);
        for (int i = 0; i < DUE; i++) {
            seat.handle(alive.remove(), close).orThrow();
        }
        open();
    }

    /** What is due for 500 incidents. */
    @Benchmark
    @OperationsPerInvocation(DUE)
    public int due() {
        int done = desk.tick();
        if (done != DUE) {
            throw new IllegalStateException("due for " + done + " incidents, not for " + DUE);
        }
        return done;
    }

    /** Ticks once more; after {@link #due} nothing is due. */
    int idle() {
        return desk.tick();
    }

    /** Returns the incident that is to be closed next. */
    Incident oldest() {
        return desk.incident(alive.element());
    }
}
