package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.workflow.journal.AppendResult;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept is said to be kept, whatever fails behind its commit; and nothing is said to be in doubt that is not. */
class AfterCommitTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"setReadOnly", "setAutoCommit", "close"})
    void aConnectionThatCannotBeGivenBackChangesNoAnswer(String method) {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal journal = PostgresJournal.of(pool);
            PostgresJournal failing = PostgresJournal.withTables(new FailingBehindCommits(pool, method));
            assertThat(failing.append(Notes.batch(Notes.append(Notes.A, 0, "kept"))))
                    .isInstanceOf(AppendResult.Kept.class);
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(1);
        }
    }

    @Test
    void positionsThatCannotBeGivenNowAreGivenToWhoeverReadsOn() throws SQLException {
        try (HikariDataSource pool = Server.pool(Server.emptySchema());
                Connection other = pool.getConnection()) {
            PostgresJournal journal = PostgresJournal.of(pool);
            FailingBehindCommits source = new FailingBehindCommits(pool, "getConnection");
            other.setAutoCommit(false);
            assertThat(new Session(other).list(Dialect.POSTGRES.waitToGivePositions(), row -> row.getBoolean(1)))
                    .containsExactly(true);
            assertThat(PostgresJournal.withTables(source).append(Notes.batch(Notes.append(Notes.A, 0, "kept"))))
                    .isInstanceOf(AppendResult.Kept.class);
            assertThat(source.failed).as("the second transaction was tried").isPositive();
            other.rollback();
            assertThat(journal.lag()).isEqualTo(1);
            assertThat(journal.after(0, Optional.empty(), 10)).hasSize(1);
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }

    @Test
    void aReadThatFailsSaysNothingOfBeingKept() {
        FailingAt failing = new FailingAt("COMMIT", new SQLException("disk I/O error"));
        try (SqliteJournal journal =
                SqliteJournal.withTables(Template.copy(folder.resolve("journal.db")), failing::between)) {
            failing.armed = true;
            assertThatExceptionOfType(JournalUnavailableException.class)
                    .isThrownBy(() -> journal.read(Notes.TENANT, Notes.A, 0))
                    .withMessage("journal could not read a history: disk I/O error")
                    .matches(e -> !e.isInDoubt());
            failing.armed = true;
            assertThatExceptionOfType(JournalUnavailableException.class)
                    .isThrownBy(() -> journal.append(Notes.batch(Notes.append(Notes.A, 0, "in doubt"))))
                    .matches(JournalUnavailableException::isInDoubt);
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).isEmpty();
        }
    }

    @Test
    void anErrorInsideATransactionLeavesTheNextOneFree() {
        FailingAt failing = new FailingAt("INSERT INTO hansho_entry", new OutOfMemoryError("of the test"));
        try (SqliteJournal journal =
                SqliteJournal.withTables(Template.copy(folder.resolve("journal.db")), failing::between)) {
            failing.armed = true;
            assertThatThrownBy(() -> journal.append(Notes.batch(Notes.append(Notes.A, 0, "lost"))))
                    .isInstanceOf(OutOfMemoryError.class);
            assertThat(journal.append(Notes.batch(Notes.append(Notes.A, 0, "kept"))))
                    .isInstanceOf(AppendResult.Kept.class);
        }
    }

    /** Once something was committed, fails when a method is called. */
    private static final class FailingBehindCommits extends Between {
        private final String method;
        private boolean committed;
        private int failed;

        FailingBehindCommits(HikariDataSource pool, String method) {
            super(pool);
            this.method = method;
        }

        @Override
        public Connection getConnection() throws SQLException {
            failIf("getConnection");
            return super.getConnection();
        }

        @Override
        void after(Method called) throws SQLException {
            failIf(called.getName());
        }

        private void failIf(String called) throws SQLException {
            if (committed && called.equals(method)) {
                failed++;
                throw new SQLException("cut off behind the commit");
            }
        }

        @Override
        void committed(Connection connection) {
            committed = true;
        }
    }

    /** Once armed, fails before the next statement that begins with some words. */
    private static final class FailingAt extends Between {
        private final String words;
        private final Throwable failure;
        private boolean armed;

        FailingAt(String words, Throwable failure) {
            super(null);
            this.words = words;
            this.failure = failure;
        }

        @Override
        void before(String sql, Connection connection) throws SQLException {
            if (armed && sql.startsWith(words)) {
                armed = false;
                if (failure instanceof SQLException e) {
                    throw e;
                }
                throw (Error) failure;
            }
        }
    }
}
