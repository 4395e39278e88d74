package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A journal in one of the stores, which can be closed, changed behind its back, and opened again. */
abstract class Stores implements AutoCloseable {

    abstract JdbcJournal journal();

    final Verification verify(List<Head> keptElsewhere) {
        return journal().verify(keptElsewhere, done -> {});
    }

    final List<Head> heads() {
        return journal().heads();
    }

    /** Closes the journal and opens it anew. */
    final void reopen() {
        tamper();
    }

    /** Closes the journal, runs statements against its tables, and opens it anew. */
    abstract void tamper(String... statements);

    @Override
    public abstract void close();

    static Stores sqlite(Path file) {
        return new Sqlite(file);
    }

    static Stores postgres() {
        return new Postgres();
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static final class Sqlite extends Stores {
        private final Path file;
        private SqliteJournal journal;

        Sqlite(Path file) {
            this.file = file;
            this.journal = SqliteJournal.open(file);
        }

        @Override
        JdbcJournal journal() {
            return journal;
        }

        @Override
        void tamper(String... statements) {
            journal.close();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                run(connection, statements);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            journal = SqliteJournal.open(file);
        }

        @Override
        public void close() {
            journal.close();
        }
    }

    private static final class Postgres extends Stores {
        private final HikariDataSource pool = Server.pool(Server.emptySchema());
        private PostgresJournal journal = PostgresJournal.of(pool);

        @Override
        JdbcJournal journal() {
            return journal;
        }

        @Override
        void tamper(String... statements) {
            try (Connection connection = pool.getConnection()) {
                run(connection, statements);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            journal = PostgresJournal.of(pool);
        }

        @Override
        public void close() {
            pool.close();
        }
    }
}
