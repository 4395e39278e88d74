package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** One desk and two on one PostgreSQL, settling what is due: steps a second, and claims that were lost to the other. */
final class TwoDeskFigures {

    private static final int INCIDENTS = 2_000;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant DUE = NOON.plus(Duration.ofMinutes(5));
    private static final Plan PLAN = Plan.parse("figures.yaml", """
            plan: {id: figures, version: "1"}
            people: {sato: {channels: [phone]}}
            escalations:
              always: {functional: [{at: 5m, call: sato}]}
            """);

    private TwoDeskFigures() {}

    static void measure(JournalFigures figures) throws Exception {
        AtomicLong lost = new AtomicLong();
        AtomicLong kept = new AtomicLong();
        JournalFigures.compare(
                "two desks on one PostgreSQL, against one",
                "steps a second",
                () -> settled(2, kept, lost),
                () -> settled(1, new AtomicLong(), new AtomicLong()));
        JournalFigures.tell(
                "two desks on one PostgreSQL: %,d kept, %,d lost to the other, %.2f %%",
                kept.get(), lost.get(), 100.0 * lost.get() / (kept.get() + lost.get()));
    }

    private static IncidentDesk desk(Journal journal, Instant now) {
        return IncidentDesk.of(PLAN).journal(journal).clock(() -> now).build();
    }

    private static double settled(int desks, AtomicLong kept, AtomicLong lost) throws Exception {
        String schema = Server.emptySchema();
        ExecutorService threads = Executors.newFixedThreadPool(desks);
        List<HikariDataSource> pools = new ArrayList<>();
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < desks; i++) {
                HikariDataSource pool = Server.pool(schema);
                pools.add(pool);
                IncidentDesk desk = desk(new Counted(PostgresJournal.of(pool), kept, lost), DUE);
                tasks.add(desk::tick);
            }
            PostgresJournal journal = PostgresJournal.of(pools.get(0));
            List<IncidentId> opened = opened(journal);
            long start = System.nanoTime();
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                done.get();
            }
            double perSecond = INCIDENTS * 1e9 / (System.nanoTime() - start);
            refuseUnlessOnce(journal, opened);
            return perSecond;
        } finally {
            threads.shutdown();
            pools.forEach(HikariDataSource::close);
        }
    }

    private static List<IncidentId> opened(Journal journal) {
        IncidentDesk desk = desk(journal, NOON);
        List<IncidentId> opened = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            opened.add(desk.as(Actor.person("sato").in("soc"))
                    .open(Opening.builder().title(Text.of("EDR off")).build())
                    .orThrow()
                    .id());
        }
        return opened;
    }

    private static void refuseUnlessOnce(Journal journal, List<IncidentId> opened) {
        for (IncidentId id : opened) {
            long fired = journal.read("default", HistoryId.of(id), 0).stream()
                    .filter(StepFired.class::isInstance)
                    .count();
            if (fired != 1) {
                throw new IllegalStateException("step of " + id + " was fired " + fired + " times, once is right");
            }
        }
    }

    /** Counts the appends that were kept, and those that came too late. */
    private static final class Counted extends ForwardingJournal {
        private final AtomicLong kept;
        private final AtomicLong lost;

        Counted(Journal journal, AtomicLong kept, AtomicLong lost) {
            super(journal);
            this.kept = kept;
            this.lost = lost;
        }

        @Override
        public AppendResult append(Batch batch) {
            AppendResult result = super.append(batch);
            (result instanceof AppendResult.Kept ? kept : lost).incrementAndGet();
            return result;
        }
    }
}
