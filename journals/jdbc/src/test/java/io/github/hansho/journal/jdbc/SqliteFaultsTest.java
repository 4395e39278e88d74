package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a file when the disk is full, is not to be written any more, or has lost the last bytes. */
class SqliteFaultsTest {

    @TempDir
    Path folder = Path.of("");

    private SqliteJournal open(String pragma) {
        return SqliteJournal.withTables(Template.copy(folder.resolve("journal.db")), connection -> {
            run(connection, pragma);
            return connection;
        });
    }

    private static void run(Connection connection, String pragma) {
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute(pragma);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Batch large(int number, long revision) {
        return Notes.batch(Notes.append(Notes.A, revision, number + "x".repeat(20_000)));
    }

    @Test
    void aFullDiskRefusesWhatDoesNotFitAndLosesNothing() {
        int kept = 0;
        try (SqliteJournal journal = open("PRAGMA max_page_count = 60")) {
            JournalUnavailableException refused = null;
            while (refused == null && kept < 100) {
                Batch batch = large(kept, kept);
                refused = catchThrowableOfType(JournalUnavailableException.class, () -> journal.append(batch));
                kept += refused == null ? 1 : 0;
            }
            assertThat(kept).isBetween(2, 50);
            assertThat(refused).hasMessageContainingAll("could not keep a batch", "full", "nothing of it is kept");
            assertThat(Objects.requireNonNull(refused).isInDoubt()).isFalse();
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(kept);
            assertThat(journal.append(Notes.batch(Notes.append(Notes.B, 0, "small"))))
                    .isInstanceOf(AppendResult.Kept.class);
        }
        try (SqliteJournal again = SqliteJournal.open(folder.resolve("journal.db"))) {
            assertThat(again.append(large(kept, kept))).isInstanceOf(AppendResult.Kept.class);
            assertThat(again.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    @Test
    void aFileThatIsNotToBeWrittenAnyMoreIsStillRead() {
        SqliteJournal writable = SqliteJournal.withTables(Template.copy(folder.resolve("journal.db")), same -> same);
        Notes.six(writable);
        writable.close();
        try (SqliteJournal journal = SqliteJournal.withTables(folder.resolve("journal.db"), connection -> {
            run(connection, "PRAGMA query_only = ON");
            return connection;
        })) {
            JournalUnavailableException refused =
                    catchThrowableOfType(JournalUnavailableException.class, () -> journal.append(large(7, 4)));
            assertThat(refused).hasMessageContaining("readonly");
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    /** The log is cut at every 512 bytes of its last commit: what was committed before is there, and never a half of one. */
    @Test
    void aTornLastWriteLosesNoCommitBeforeIt() throws IOException {
        Path file = folder.resolve("journal.db");
        Path copy = folder.resolve("copy.db");
        byte[] tables;
        byte[] log;
        int before;
        try (SqliteJournal journal = SqliteJournal.withTables(Template.copy(file), same -> same)) {
            Notes.six(journal);
            before = Files.readAllBytes(wal(file)).length;
            journal.append(large(8, 4));
            tables = Files.readAllBytes(file);
            log = Files.readAllBytes(wal(file));
        }
        assertThat(log.length).isGreaterThan(before + 20_000);
        for (int length = before; length < log.length; length += 512) {
            Files.write(copy, tables);
            Files.write(wal(copy), Arrays.copyOf(log, length));
            try (SqliteJournal torn = SqliteJournal.open(copy)) {
                assertThat(torn.read(Notes.TENANT, Notes.A, 0))
                        .as("log of %d bytes", length)
                        .hasSize(4);
                assertThat(torn.verify(List.of(), done -> {}).isSound()).isTrue();
            }
        }
        Files.write(copy, tables);
        Files.write(wal(copy), log);
        try (SqliteJournal whole = SqliteJournal.open(copy)) {
            assertThat(whole.read(Notes.TENANT, Notes.A, 0)).hasSize(5);
        }
    }

    private static Path wal(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }
}
