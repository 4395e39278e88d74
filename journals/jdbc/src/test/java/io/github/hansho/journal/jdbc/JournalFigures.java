package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the figures of durable journals that {@code docs/performance.md} has, both sides of each in one run on one disk.
 */
class JournalFigures {

    private static final int ROUNDS = 3;
    private static final FactLines LINES = Jackson2.lines();

    private final Path folder;
    private int made;

    private JournalFigures(Path folder) {
        this.folder = folder;
    }

    /** Takes a folder on the disk that is meant. */
    public static void main(String[] arguments) throws Exception {
        JournalFigures figures = new JournalFigures(Path.of(arguments[0]));
        if (arguments.length < 2 || arguments[1].equals("appends")) {
            figures.appends();
        }
        if (arguments.length < 2 || arguments[1].equals("rest")) {
            figures.firstCommandAndVerify();
        }
        Runtime.getRuntime().exit(0);
    }

    private Path file() {
        return Template.copy(folder.resolve("figures-" + made++ + ".db"));
    }

    private static Batch batch(String tenant, int i) {
        return new Batch(
                tenant,
                Optional.empty(),
                List.of(Notes.append(HistoryId.alerts("G-" + i), 0, "a note of some length: " + "x".repeat(300))));
    }

    private interface Run {
        void of(int writer, int from, int to) throws Exception;
    }

    private static double perSecond(int writers, int appends, Run run) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                tasks.add(() -> {
                    run.of(own, own * appends / writers, (own + 1) * appends / writers);
                    return true;
                });
            }
            long start = System.nanoTime();
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                done.get();
            }
            return appends * 1e9 / (System.nanoTime() - start);
        } finally {
            pool.shutdown();
        }
    }

    private static double journal(Journal journal, int writers, int appends) throws Exception {
        return perSecond(writers, appends, (writer, from, to) -> {
            for (int i = from; i < to; i++) {
                journal.append(batch("tenant-" + writer, i));
            }
        });
    }

    private static void told(String what, List<Double> ratios, double ours, double theirs, String unit) {
        Collections.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "FIGURE %s: %.2f x (%.2f to %.2f), the last %,.0f against %,.0f %s%n",
                what,
                ratios.get(ratios.size() / 2),
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                ours,
                theirs,
                unit);
    }

    void appends() throws Exception {
        for (int writers : new int[] {1, 8}) {
            List<Double> sqlite = new ArrayList<>();
            List<Double> postgres = new ArrayList<>();
            double ours = 0;
            double bare = 0;
            double oursPg = 0;
            double barePg = 0;
            for (int round = 0; round <= ROUNDS; round++) {
                bare = bareSqlite(writers, 3_000);
                try (SqliteJournal journal = SqliteJournal.withTables(file(), same -> same)) {
                    ours = journal(journal, writers, 3_000);
                }
                barePg = barePostgres(writers, 4_000);
                try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
                    oursPg = journal(PostgresJournal.of(pool), writers, 4_000);
                }
                if (round > 0) {
                    sqlite.add(ours / bare);
                    postgres.add(oursPg / barePg);
                }
            }
            told("appends, SQLite, writers " + writers, sqlite, ours, bare, "a second");
            told("appends, PostgreSQL, writers " + writers, postgres, oursPg, barePg, "a second");
        }
    }

    private double bareSqlite(int writers, int appends) throws Exception {
        try (Connection connection = new SqliteFile(file()).connect()) {
            AtomicLong positions = new AtomicLong();
            List<BareLoop> loops = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                loops.add(new BareLoop(connection, Dialect.SQLITE, positions, "tenant-" + writer));
            }
            Object one = new Object();
            return perSecond(writers, appends, (writer, from, to) -> {
                for (int i = from; i < to; i++) {
                    Batch batch = batch("tenant-" + writer, i);
                    EntryForm form = EntryForm.of(batch, LINES);
                    synchronized (one) {
                        loops.get(writer).append(batch, form);
                    }
                }
            });
        }
    }

    private static double barePostgres(int writers, int appends) throws Exception {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal.of(pool);
            AtomicLong positions = new AtomicLong();
            return perSecond(writers, appends, (writer, from, to) -> {
                try (Connection connection = pool.getConnection();
                        BareLoop loop = new BareLoop(connection, Dialect.POSTGRES, positions, "tenant-" + writer)) {
                    for (int i = from; i < to; i++) {
                        Batch batch = batch("tenant-" + writer, i);
                        loop.append(batch, EntryForm.of(batch, LINES));
                    }
                }
            });
        }
    }

    void firstCommandAndVerify() throws Exception {
        Path small = filled(1_000);
        Path large = filled(1_000_000);
        List<Double> ratios = new ArrayList<>();
        double one = 0;
        double two = 0;
        for (int round = 0; round <= ROUNDS + 2; round++) {
            one = first(small, round);
            two = first(large, round);
            if (round > 0) {
                ratios.add(two / one);
            }
        }
        told("first command, 1,000,000 against 1,000", ratios, two, one, "us");
        List<Double> speeds = new ArrayList<>();
        double ours = 0;
        double bare = 0;
        Path middle = filled(200_000);
        try (SqliteJournal journal = SqliteJournal.withTables(middle, same -> same)) {
            for (int round = 0; round <= ROUNDS; round++) {
                bare = bareRead(journal);
                long start = System.nanoTime();
                boolean sound = journal.verify(List.of(), done -> {}).isSound();
                ours = 200_000 * 1e9 / (System.nanoTime() - start);
                if (round > 0) {
                    speeds.add(ours / bare);
                }
                if (!sound) {
                    throw new IllegalStateException("what is measured is not sound");
                }
            }
        }
        told("verify, against bare read and SHA-256", speeds, ours, bare, "entries a second");
    }

    private static double first(Path file, int round) {
        long start = System.nanoTime();
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            journal.append(batch("tenant-0", 2_000_000 + round));
            return (System.nanoTime() - start) / 1e3;
        }
    }

    /** Reads the rows as they are, and hashes their bytes. */
    private static double bareRead(SqliteJournal journal) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        long start = System.nanoTime();
        long position = 0;
        List<ChainedEntry> page = journal.chained(0, Optional.empty(), 500);
        long read = 0;
        while (!page.isEmpty()) {
            for (ChainedEntry entry : page) {
                sha.update(entry.body());
                sha.digest();
                read++;
            }
            position = page.get(page.size() - 1).position();
            page = journal.chained(position, Optional.empty(), 500);
        }
        return read * 1e9 / (System.nanoTime() - start);
    }

    /** Makes a file of so many incidents, quickly: one transaction for all of them. */
    private Path filled(int incidents) throws Exception {
        Path file = file();
        AtomicLong positions = new AtomicLong();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("PRAGMA synchronous = OFF");
            try (BareLoop loop = new BareLoop(connection, Dialect.SQLITE, positions, "tenant-0")) {
                for (int i = 0; i < incidents; i++) {
                    Batch batch = batch("tenant-0", i);
                    loop.append(batch, EntryForm.of(batch, LINES));
                }
            }
        }
        return file;
    }
}
