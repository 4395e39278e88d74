package io.github.hansho.examples.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.journal.record.Chains;
import io.github.hansho.journal.record.RecordImport;
import io.github.hansho.journal.record.RecordWriter;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night is the same night wherever it is kept, down to the bytes. */
class NightOnEveryJournalTest {

    @TempDir
    Path folder = Path.of("");

    private final Journal memory = new InMemoryJournal();
    private final Map<String, List<Fact>> facts = Offices.facts(Offices.play(0, memory));

    private static byte[] record(Journal journal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.write(new Chains(journal, Optional.empty(), Jackson2.lines()), Optional.empty(), out, done -> {});
        return out.toByteArray();
    }

    @Test
    void inAFile() throws IOException {
        try (SqliteJournal journal = SqliteJournal.open(folder.resolve("night.db"))) {
            assertThat(Offices.facts(Offices.play(0, journal))).isEqualTo(facts);
            assertThat(record(journal)).isEqualTo(record(memory));
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    @Test
    void inADatabase() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                HikariDataSource pool = NightChild.pool(server.getJdbcUrl("postgres", "postgres"))) {
            PostgresJournal journal = PostgresJournal.of(pool);
            assertThat(Offices.facts(Offices.play(0, journal))).isEqualTo(facts);
            assertThat(record(journal)).isEqualTo(record(memory));
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    @Test
    void importedIntoAFileAndExportedAgain() throws IOException {
        byte[] record = record(memory);
        try (SqliteJournal journal = SqliteJournal.open(folder.resolve("imported.db"))) {
            RecordImport.into(journal, Jackson2.lines()).from(new ByteArrayInputStream(record), done -> {});
            assertThat(record(journal)).isEqualTo(record);
        }
    }
}
