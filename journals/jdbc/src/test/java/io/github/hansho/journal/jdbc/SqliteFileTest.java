package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.journal.jdbc.JournalFileException.Problem;
import io.github.hansho.workflow.journal.AppendResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no journal, or not ours to write. */
class SqliteFileTest {

    @TempDir
    Path folder = Path.of("");

    private Path file() {
        return folder.resolve("journal.db");
    }

    private Path six() {
        try (SqliteJournal journal = SqliteJournal.open(file())) {
            Notes.six(journal);
        }
        return file();
    }

    private static void refused(Path file, Problem problem) {
        JournalFileException refused = catchThrowableOfType(
                JournalFileException.class, () -> SqliteJournal.open(file).close());
        assertThat(refused).isNotNull().hasMessageContaining(file.toString());
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.file()).isEqualTo(file);
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    @Test
    void makesAFileThatIsNotThere() {
        six();
        try (SqliteJournal journal = SqliteJournal.open(file())) {
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
            assertThat(journal.append(Notes.batch(Notes.append(Notes.A, 4, "eight"))))
                    .isInstanceOf(AppendResult.Kept.class);
        }
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAsItWas() throws IOException {
        byte[] letter = "Dear customer, ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), letter);
        refused(file(), Problem.NO_JOURNAL);
        assertThat(Files.readAllBytes(file())).isEqualTo(letter);
    }

    @Test
    void refusesADatabaseOfSomebodyElse() throws SQLException {
        sql(file(), "CREATE TABLE customers (name TEXT)");
        refused(file(), Problem.NO_JOURNAL);
    }

    @Test
    void refusesANewerSchema() throws SQLException {
        Path file = six();
        sql(
                file,
                "INSERT INTO hansho_schema SELECT installed_rank + 1, '99', 'of tomorrow', type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success FROM hansho_schema"
                        + " WHERE installed_rank = (SELECT max(installed_rank) FROM hansho_schema)");
        NewerSchemaException refused = catchThrowableOfType(
                NewerSchemaException.class, () -> SqliteJournal.open(file).close());
        assertThat(refused).hasMessageContainingAll(file.toString(), "99", Schema.latest());
        assertThat(refused.found()).isEqualTo("99");
    }

    @Test
    void refusesAFileThatIsOpenAlready() {
        try (SqliteJournal journal = SqliteJournal.open(file())) {
            Notes.six(journal);
            refused(file(), Problem.IN_USE);
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
        }
        try (SqliteJournal again = SqliteJournal.open(file())) {
            assertThat(again.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
        }
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        refused(folder.resolve("nowhere").resolve("journal.db"), Problem.READ_ONLY);
    }

    @Test
    void refusesAFolder() {
        refused(folder, Problem.READ_ONLY);
    }

    @Test
    void refusesATruncatedFile() throws IOException {
        Path file = six();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 5_000));
        refused(file, Problem.BROKEN);
    }

    @Test
    void refusesAFileWithADamagedPage() throws IOException {
        Path file = six();
        byte[] whole = Files.readAllBytes(file);
        Arrays.fill(whole, 100, 4_000, (byte) 0x5a);
        Files.write(file, whole, StandardOpenOption.TRUNCATE_EXISTING);
        refused(file, Problem.BROKEN);
    }
}
