package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A process is killed in the middle of the night, again and again, and started again on what its journal kept. */
@Execution(ExecutionMode.CONCURRENT)
class NightKillTest {

    /** As many in all as are asked for by {@code -Dfaults.kills=…}, half of them for each store. */
    private static final int KILLS = Integer.getInteger("faults.kills", 50) / 2;

    private static final int KILLS_IN_A_NIGHT = 25;

    /** About as many scenes has a night. */
    private static final int SCENES = 380;

    private static final Map<String, List<Fact>> WHOLE = Offices.facts(Offices.play(0, new InMemoryJournal()));

    private static final Map<String, Counts> DONE = new ConcurrentSkipListMap<>();

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @SuppressWarnings("NullAway.Init")
    private static NightChildren children;

    /** How many nights over one store were played to their end, with how many kills, and how many calls rang again. */
    private record Counts(int nights, int kills, int rangAgain) {
        Counts and(Counts other) {
            return new Counts(nights + other.nights, kills + other.kills, rangAgain + other.rangAgain);
        }
    }

    /** Server and disk keep what a store promises: the settings of a server for tests would not. */
    @BeforeAll
    static void startTheServerAndRehearse() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        Path own = Files.createDirectory(folder.resolve("rehearsal"));
        children = new NightChildren(own);
        String file = own.resolve("night.db").toString();
        Path other = Files.createDirectory(own.resolve("other"));
        children.rehearse(file, own.toString(), schema("rehearsal"), other.toString());
    }

    @AfterAll
    static void sumUpAndStopTheServer() throws IOException {
        server.close();
        int kills = DONE.values().stream().mapToInt(Counts::kills).sum();
        System.out.println("kills " + kills + " " + DONE + ": accepted commands lost 0, facts twice 0,"
                + " steps fired twice 0, steps never fired 0, notifications lost 0");
    }

    @Test
    void nothingIsLostInAFile() throws Exception {
        RandomGenerator random = new SplittableRandom(1);
        for (int killed = 0; killed < KILLS; killed = done("SQLite").kills()) {
            Path own = Files.createTempDirectory(folder, "file");
            String file = own.resolve("night.db").toString();
            int kills = kill(file, own, random, Math.min(KILLS_IN_A_NIGHT, KILLS - killed));
            try (SqliteJournal journal = SqliteJournal.open(Path.of(file))) {
                isWhole("SQLite", kills, journal, own);
                assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
            }
        }
    }

    @Test
    void nothingIsLostInADatabase() throws Exception {
        RandomGenerator random = new SplittableRandom(2);
        for (int killed = 0; killed < KILLS; killed = done("PostgreSQL").kills()) {
            Path own = Files.createTempDirectory(folder, "database");
            String url = schema("night" + done("PostgreSQL").nights());
            int kills = kill(url, own, random, Math.min(KILLS_IN_A_NIGHT, KILLS - killed));
            try (HikariDataSource pool = NightChild.pool(url)) {
                PostgresJournal journal = PostgresJournal.of(pool);
                isWhole("PostgreSQL", kills, journal, own);
                assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
            }
        }
    }

    /** Makes a schema without tables, and returns where it is. */
    private static String schema(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name;
    }

    private static Counts done(String store) {
        return DONE.getOrDefault(store, new Counts(0, 0, 0));
    }

    /** Plays one night in children that are killed after some scenes each, the last of which comes to its end. */
    private static int kill(String journal, Path own, RandomGenerator random, int kills) throws Exception {
        int killed = 0;
        boolean ended = false;
        while (!ended) {
            Path errors = own.resolve("errors");
            Process child = children.start(errors, journal, own);
            int scenes = killed < kills ? 1 + random.nextInt(2 * SCENES / (kills + 1)) : Integer.MAX_VALUE;
            ended = follow(child, scenes, errors);
            if (!ended) {
                child.destroyForcibly();
                killed++;
            }
            child.waitFor();
        }
        return killed;
    }

    /** Waits until some scenes were played, or the end, and tells which; a child that ends before has failed. */
    private static boolean follow(Process child, int scenes, Path errors) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        int seen = 0;
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals("end")) {
                return true;
            }
            seen += line.startsWith("scene ") ? 1 : 0;
            if (seen >= scenes) {
                return false;
            }
        }
        throw new AssertionError("a child ended by itself: " + Files.readString(errors));
    }

    private void isWhole(String store, int kills, Journal journal, Path own) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> rang = new WrittenNotebook(own, nowhere).rang();
        Instant end = Pace.at("2026-11-24T18:00");
        NightStory story = new NightStory(Offices.desk(journal, new StoryClock(end)), List.of(), rang, end, end, end);
        assertThat(Account.of(WHOLE, story, rang, journal)).as(store).isEqualTo(Account.CLEAN);
        DONE.merge(store, new Counts(1, kills, rang.size() - new HashSet<>(rang).size()), Counts::and);
    }
}
