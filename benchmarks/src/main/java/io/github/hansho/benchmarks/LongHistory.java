package io.github.hansho.benchmarks;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * One move on an incident with a short or a long history behind it.
 *
 * <p>Before each invocation a fresh journal gets sixteen prepared histories, and each incident is moved to containment once,
 * so that the desk has seen it; then all of them go back and forth in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class LongHistory {

    private static final String TENANT = "benchmarks";
    private static final int INCIDENTS = 16;
    private static final int MOVES = INCIDENTS * 32;

    /** How many facts are behind it. */
    @Param({"10", "10000"})
    public int facts;

    private final Plan plan = NightPlan.read();
    private final Command contain = Move.to("containment");
    private final Command back = Move.to("analysis");
    private final IncidentId[] incidents = new IncidentId[INCIDENTS];
    private final List<List<Fact>> histories = new ArrayList<>();
    private InMemoryJournal journal = new InMemoryJournal();
    private Seat seat = Desks.lead(plan);

    /** Writes the histories, once. */
    @Setup(Level.Trial)
    public void write() {
        Seat writer = desk(journal).as(Desks.LEAD);
        for (int i = 0; i < INCIDENTS; i++) {
            incidents[i] = Desks.inAnalysis(writer, i, true);
            HistoryId id = HistoryId.of(incidents[i]);
            Command note = Note.of("called back, nothing new");
            int size = journal.read(TENANT, id, 0).size();
            for (; size < facts; size++) {
                writer.handle(incidents[i], note).orThrow();
            }
            histories.add(journal.read(TENANT, id, 0));
        }
    }

    /** Makes a journal that has the histories, and a desk that has seen them. */
    @Setup(Level.Invocation)
    public void begin() {
        journal = new InMemoryJournal();
        for (int i = 0; i < INCIDENTS; i++) {
            Append append = Append.of(HistoryId.of(incidents[i]), 0, histories.get(i), Optional.empty());
            journal.append(new Batch(TENANT, Optional.empty(), List.of(append)));
        }
        seat = desk(journal).as(Desks.LEAD);
        for (IncidentId incident : incidents) {
            seat.handle(incident, contain).orThrow();
        }
    }

    /** Goes back and forth: 32 moves of each of sixteen incidents. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public Seat move() {
        for (int i = 0; i < MOVES; i++) {
            Command command = (i / INCIDENTS & 1) == 0 ? back : contain;
            if (!(seat.handle(incidents[i % INCIDENTS], command) instanceof Accepted)) {
                throw new IllegalStateException("not accepted: " + command);
            }
        }
        return seat;
    }

    /** Returns how many facts are behind the first incident now. */
    int behind() {
        return (int) desk(journal).incident(incidents[0]).revision();
    }

    private IncidentDesk desk(Journal over) {
        return IncidentDesk.of(plan).journal(over).tenant(TENANT).build();
    }
}
