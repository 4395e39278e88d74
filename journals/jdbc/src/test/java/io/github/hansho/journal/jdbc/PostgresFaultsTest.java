package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.testkit.contract.CommitFault;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens when the database goes away, in between or in the middle of a transaction, and comes back. */
class PostgresFaultsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDatabaseThatIsGoneIsSaidToBeAndEverythingIsThereWhenItIsBack() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
        int port = server.getPort();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
        config.setMaximumPoolSize(2);
        config.setValidationTimeout(500);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            PostgresJournal journal = PostgresJournal.of(pool);
            Notes.six(journal);
            server.close();
            pool.getHikariConfigMXBean().setConnectionTimeout(1_000);
            JournalUnavailableException gone = catchThrowableOfType(
                    JournalUnavailableException.class,
                    () -> journal.append(Notes.batch(Notes.append(Notes.A, 4, "while it is gone"))));
            assertThat(gone).hasMessageStartingWith("journal could not keep a batch: ");
            assertThat(gone.isInDoubt()).isFalse();
            assertThat(catchThrowableOfType(
                            JournalUnavailableException.class, () -> journal.read(Notes.TENANT, Notes.A, 0)))
                    .isNotNull();
            try (EmbeddedPostgres back = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start()) {
                assertThat(back.getPort()).isEqualTo(port);
                pool.getHikariConfigMXBean().setConnectionTimeout(30_000);
                assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
                assertThat(journal.append(Notes.batch(Notes.append(Notes.A, 4, "after it came back"))))
                        .isInstanceOf(AppendResult.Kept.class);
                assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
            }
        }
    }

    @Test
    void aConnectionCutInsideATransactionKeepsNothingOfIt() {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal journal = PostgresJournal.of(pool);
            Notes.six(journal);
            Batch batch = new Batch(
                    Notes.TENANT,
                    Optional.of("r-1"),
                    List.of(Notes.append(Notes.A, 4, "cut"), Notes.append(Notes.B, 3, "cut")));
            PostgresJournal cut = PostgresJournal.withTables(new Cutting(pool));
            JournalUnavailableException lost =
                    catchThrowableOfType(JournalUnavailableException.class, () -> cut.append(batch));
            assertThat(lost.isInDoubt()).isFalse();
            assertThat(journal.read(Notes.TENANT, Notes.A, 0)).hasSize(4);
            assertThat(journal.kept(Notes.TENANT, "r-1")).isEmpty();
            assertThat(journal.append(batch)).isInstanceOf(AppendResult.Kept.class);
            assertThat(journal.verify(List.of(), done -> {}).entries()).isEqualTo(7);
        }
    }

    @Test
    void anAnswerLostAfterTheCommitIsInDoubtAndARepeatSettlesIt() {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal.of(pool);
            Faults faults = new Faults();
            PostgresJournal journal = PostgresJournal.withTables(faults.between(pool));
            Batch batch = new Batch(Notes.TENANT, Optional.of("r-1"), List.of(Notes.append(Notes.A, 0, "once")));
            faults.failNext(CommitFault.AFTER);
            JournalUnavailableException lost =
                    catchThrowableOfType(JournalUnavailableException.class, () -> journal.append(batch));
            assertThat(lost.isInDoubt()).isTrue();
            assertThat(lost).hasMessageContaining("repeat it with the same request id");
            assertThat(journal.append(batch)).isEqualTo(new AppendResult.AlreadyKept(batch));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACTION_REPEATABLE_READ, REPEATABLE READ",
        "TRANSACTION_SERIALIZABLE, SERIALIZABLE",
        "TRANSACTION_READ_COMMITTED, ",
        "TRANSACTION_READ_UNCOMMITTED, "
    })
    void transactionsThatDoNotSeeWhatOthersKeptAreRefused(String setting, @Nullable String named) {
        HikariConfig settings = Server.settings(Server.emptySchema());
        settings.setTransactionIsolation(setting);
        try (HikariDataSource pool = new HikariDataSource(settings)) {
            if (named == null) {
                Notes.six(PostgresJournal.of(pool));
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> PostgresJournal.of(pool))
                        .withMessage("transactions of the data source are " + named
                                + "; the journal needs READ COMMITTED, set it for the connections of the pool");
            }
        }
    }

    /** Has the server end the connection's process just before the facts are written. */
    private static final class Cutting extends Between {
        private final HikariDataSource pool;

        Cutting(HikariDataSource pool) {
            super(pool);
            this.pool = pool;
        }

        @Override
        void before(String sql, Connection connection) throws SQLException {
            if (sql.contains("INSERT INTO hansho_fact")) {
                try (Statement ask = connection.createStatement();
                        var row = ask.executeQuery("SELECT pg_backend_pid()")) {
                    row.next();
                    int pid = row.getInt(1);
                    try (Connection other = pool.getConnection();
                            Statement kill = other.createStatement()) {
                        kill.execute("SELECT pg_terminate_backend(" + pid + ")");
                    }
                }
            }
        }
    }
}
