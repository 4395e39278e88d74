package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals that the first version wrote, as they were checked in, are brought up to date in place. */
class UpgradeTest {

    @TempDir
    Path folder = Path.of("");

    private static byte[] checkedIn(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static void holdsSixEntriesAndGoesOn(Journal journal) {
        assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
        assertThat(journal.read(Notes.TENANT, Notes.B, 0)).hasSize(3);
        assertThat(journal.find(Notes.TENANT, "edr:1")).contains(Notes.A);
        assertThat(journal.append(Notes.batch(Notes.append(Notes.A, 4, "later"))))
                .isInstanceOf(AppendResult.Kept.class);
    }

    @Test
    void aSqliteFileOfTheFirstVersion() throws IOException {
        Path file = Files.write(folder.resolve("journal.db"), checkedIn("v1.db"));
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            holdsSixEntriesAndGoesOn(journal);
            assertThat(journal.verify(List.of(), done -> {}).entries()).isEqualTo(7);
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    @Test
    void aPostgresSchemaOfTheFirstVersion() throws IOException, SQLException {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(new String(checkedIn("v1.sql"), StandardCharsets.UTF_8));
            }
            PostgresJournal journal = PostgresJournal.of(pool);
            holdsSixEntriesAndGoesOn(journal);
            assertThat(journal.verify(List.of(), done -> {}).entries()).isEqualTo(7);
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }
}
