package io.github.hansho.benchmarks;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.testkit.scenario.VirtualDesk;
import io.github.hansho.workflow.command.Accepted;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.Seat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * A year of incidents on a desk whose time passes when it is told to, and the fold of the facts that this yields.
 *
 * <p>Each is called for at once, after ten minutes, and at the higher level after 25, answered after a quarter of an hour,
 * and goes its whole course in two days; so some fifty are open at any time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class Year {

    private static final Duration SOONER = Duration.ofMinutes(15);
    private static final Duration LATER = Duration.ofMinutes(137);

    /** How many incidents. */
    @Param("10000")
    public int incidents;

    private final Scenario scenario = Scenario.of(Policies.night());
    private final Opening opening =
            Opening.builder().title(Text.NONE).severity("high").build();
    private final List<Deed> deeds = new ArrayList<>();
    private IncidentId[] ids = new IncidentId[0];
    private List<History> histories = List.of();

    private record Deed(Instant at, int incident, Optional<Command> command) {}

    /** Lays down who does what when, and keeps the facts of one such year. */
    @Setup
    public void plan() {
        ids = new IncidentId[incidents];
        Instant start = scenario.start().toInstant();
        Duration between = Duration.ofDays(365).dividedBy(incidents);
        List<Command> course = new ArrayList<>(Desks.course());
        course.addAll(1, List.of(Desks.toAnalysis(), Desks.involving(), Desks.keeping()));
        for (int i = 0; i < incidents; i++) {
            Instant at = start.plus(between.multipliedBy(i));
            deeds.add(new Deed(at, i, Optional.empty()));
            at = at.plus(SOONER);
            for (Command command : course) {
                deeds.add(new Deed(at, i, Optional.of(command)));
                at = at.plus(LATER);
            }
        }
        deeds.sort(Comparator.comparing(Deed::at));
        histories = simulate().run().histories();
    }

    /** Lets the year pass. */
    @Benchmark
    public VirtualDesk simulate() {
        VirtualDesk desk = scenario.desk();
        Seat seat = desk.desk().as(Desks.LEAD);
        for (Deed deed : deeds) {
            desk.advanceTo(deed.at());
            if (deed.command().isEmpty()) {
                ids[deed.incident()] = seat.open(opening).orThrow().id();
            } else if (!(seat.handle(ids[deed.incident()], deed.command().get()) instanceof Accepted)) {
                throw new IllegalStateException("not accepted: " + deed);
            }
        }
        return desk;
    }

    /** Folds its facts. */
    @Benchmark
    public void fold(Blackhole hole) {
        for (History history : histories) {
            hole.consume(history.incident());
        }
    }

    /** Returns the facts of the year. */
    List<History> histories() {
        return histories;
    }
}
