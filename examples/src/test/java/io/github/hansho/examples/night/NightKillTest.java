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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of the night, again and again, and started again on what its journal kept. */
class NightKillTest {

    /** As many for each store as are asked for by {@code -Dfaults.kills=…}. */
    private static final int KILLS = Integer.getInteger("faults.kills", 25);

    /** About as many scenes has a night. */
    private static final int SCENES = 380;

    @TempDir
    Path folder = Path.of("");

    private final Map<String, List<Fact>> whole = Offices.facts(Offices.play(0, new InMemoryJournal()));

    @Test
    void nothingIsLostInAFile() throws Exception {
        RandomGenerator random = new SplittableRandom(1);
        for (int killed = 0, night = 0; killed < KILLS; night++) {
            Path own = Files.createDirectory(folder.resolve("night-" + night));
            String file = own.resolve("night.db").toString();
            int kills = kill(file, own, random, Math.min(25, KILLS - killed));
            killed += kills;
            try (SqliteJournal journal = SqliteJournal.open(Path.of(file))) {
                isWhole("SQLite", kills, journal, own);
                assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
            }
        }
    }

    @Test
    void nothingIsLostInADatabase() throws Exception {
        RandomGenerator random = new SplittableRandom(2);
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            for (int killed = 0, night = 0; killed < KILLS; night++) {
                Path own = Files.createDirectory(folder.resolve("night-" + night));
                String schema = "night" + night;
                try (var connection = server.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    statement.execute("CREATE SCHEMA " + schema);
                }
                String url = server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
                int kills = kill(url, own, random, Math.min(25, KILLS - killed));
                killed += kills;
                try (HikariDataSource pool = NightChild.pool(url)) {
                    PostgresJournal journal = PostgresJournal.of(pool);
                    isWhole("PostgreSQL", kills, journal, own);
                    assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
                }
            }
        }
    }

    /** Plays one night in children that are killed after some scenes each, the last of which comes to its end. */
    private static int kill(String journal, Path own, RandomGenerator random, int kills) throws Exception {
        int killed = 0;
        boolean ended = false;
        while (!ended) {
            Process child = child(journal, own);
            int scenes = killed < kills ? 1 + random.nextInt(2 * SCENES / (kills + 1)) : Integer.MAX_VALUE;
            ended = follow(child, scenes);
            if (!ended) {
                assertThat(killed).as("kills of a child that does not go on").isLessThan(kills);
                child.destroyForcibly();
                killed++;
            }
            child.waitFor();
        }
        return Math.max(1, killed);
    }

    /** Waits until some scenes were played, or the end, and tells which. */
    private static boolean follow(Process child, int scenes) throws IOException {
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
        return false;
    }

    private static Process child(String journal, Path own) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NightChild.class.getName(),
                        journal,
                        "0",
                        own.toString())
                .redirectError(own.resolve("errors").toFile())
                .start();
    }

    private void isWhole(String store, int kills, Journal journal, Path own) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> rang = new WrittenNotebook(own, nowhere).rang();
        Instant end = Pace.at("2026-11-24T18:00");
        NightStory story = new NightStory(Offices.desk(journal, new StoryClock(end)), List.of(), rang, end, end, end);
        assertThat(Account.of(whole, story, rang)).as(store).isEqualTo(Account.CLEAN);
        System.out.println(store + ", killed " + kills + " times: accepted commands lost 0, facts twice 0, steps fired"
                + " twice 0, steps never fired 0, notifications lost 0");
    }
}
