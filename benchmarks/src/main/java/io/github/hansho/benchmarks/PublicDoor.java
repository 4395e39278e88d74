package io.github.hansho.benchmarks;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Decision;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
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

/**
 * One command through the public door: the seat of a desk with the system's clock over a journal in memory.
 *
 * <p>Incidents go to containment, which asks for authority and evidence, and back to analysis, in turn. After 256 moves
 * of each of 64 incidents everything is thrown away and begins anew with a fresh desk, so that neither histories nor the
 * journal grow without end; what that costs is in the figure.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class PublicDoor {

    private static final int INCIDENTS = 64;
    private static final int COMMANDS = INCIDENTS * 256;

    private final Plan plan = NightPlan.read();
    private final Command contain = Move.to("containment");
    private final Command back = Move.to("analysis");
    private final IncidentId[] incidents = new IncidentId[INCIDENTS];
    private final Seat analyst = Desks.analyst(plan);
    private final IncidentId unready = Desks.inAnalysis(analyst, 0, false);
    private Seat seat = Desks.lead(plan);
    private int done = COMMANDS;

    /** A command that is accepted: decided, settled, kept. */
    @Benchmark
    public Decision accepted() {
        if (done == COMMANDS) {
            begin();
        }
        Command command = (done / INCIDENTS & 1) == 0 ? contain : back;
        Decision decision = seat.handle(incidents[done++ % INCIDENTS], command);
        if (!(decision instanceof Accepted)) {
            throw new IllegalStateException("not accepted: " + decision);
        }
        return decision;
    }

    /** A command that is refused with both reasons: no authority, no evidence. */
    @Benchmark
    public Decision refused() {
        Decision decision = analyst.handle(unready, contain);
        if (!(decision instanceof Rejected rejected) || rejected.refusals().size() != 2) {
            throw new IllegalStateException("not refused twice: " + decision);
        }
        return decision;
    }

    private void begin() {
        seat = Desks.lead(plan);
        for (int i = 0; i < INCIDENTS; i++) {
            incidents[i] = Desks.inAnalysis(seat, i, true);
        }
        done = 0;
    }
}
