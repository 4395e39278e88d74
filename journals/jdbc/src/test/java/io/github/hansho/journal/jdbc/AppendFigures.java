package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Appends a second, against a bare loop that writes the same rows in the same transactions. */
final class AppendFigures {

    private static final int APPENDS = 4_000;
    private static final FactLines LINES = Jackson2.lines();

    private AppendFigures() {}

    static void measure(JournalFigures figures) throws Exception {
        for (int writers : new int[] {1, 8}) {
            JournalFigures.compare(
                    "appends, SQLite, writers " + writers,
                    "a second",
                    () -> {
                        try (SqliteJournal journal = SqliteJournal.withTables(figures.file(), same -> same)) {
                            return journal(journal, writers);
                        }
                    },
                    () -> bareSqlite(figures, writers));
            JournalFigures.compare(
                    "appends, PostgreSQL, writers " + writers,
                    "a second",
                    () -> {
                        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
                            return journal(PostgresJournal.of(pool), writers);
                        }
                    },
                    () -> barePostgres(writers));
        }
    }

    private static Batch batch(int writer, int i) {
        return new Batch(
                "tenant-" + writer,
                Optional.empty(),
                List.of(Notes.append(HistoryId.alerts("G-" + i), 0, "a note of some length: " + "x".repeat(300))));
    }

    private interface Run {
        void of(int writer, int from, int to) throws Exception;
    }

    private static double perSecond(int writers, Run run) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                tasks.add(() -> {
                    run.of(own, own * APPENDS / writers, (own + 1) * APPENDS / writers);
                    return true;
                });
            }
            long start = System.nanoTime();
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
            return APPENDS * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private static double journal(Journal journal, int writers) throws Exception {
        return perSecond(writers, (writer, from, to) -> {
            for (int i = from; i < to; i++) {
                journal.append(batch(writer, i));
            }
        });
    }

    private static double bareSqlite(JournalFigures figures, int writers) throws Exception {
        try (Connection connection = new SqliteFile(figures.file()).connect()) {
            AtomicLong positions = new AtomicLong();
            List<BareLoop> loops = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                loops.add(new BareLoop(connection, Dialect.SQLITE, positions, "tenant-" + writer));
            }
            Object one = new Object();
            return perSecond(writers, (writer, from, to) -> {
                for (int i = from; i < to; i++) {
                    Batch batch = batch(writer, i);
                    EntryForm form = EntryForm.of(batch, LINES);
                    synchronized (one) {
                        loops.get(writer).append(batch, form);
                    }
                }
            });
        }
    }

    private static double barePostgres(int writers) throws Exception {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal.of(pool);
            AtomicLong positions = new AtomicLong();
            return perSecond(writers, (writer, from, to) -> {
                try (Connection connection = pool.getConnection();
                        BareLoop loop = new BareLoop(connection, Dialect.POSTGRES, positions, "tenant-" + writer)) {
                    for (int i = from; i < to; i++) {
                        Batch batch = batch(writer, i);
                        loop.append(batch, EntryForm.of(batch, LINES));
                    }
                }
            });
        }
    }
}
