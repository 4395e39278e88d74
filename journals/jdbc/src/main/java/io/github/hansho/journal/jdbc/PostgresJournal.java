package io.github.hansho.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * A journal in a PostgreSQL database, for any number of desks on any number of machines; it needs
 * {@code org.postgresql:postgresql} and {@code org.flywaydb:flyway-database-postgresql} on the class path.
 *
 * <p>Its tables begin with {@code hansho_} and stand in the current schema of the connections. A batch is kept once
 * {@link #append} has answered, as far as the server's {@code synchronous_commit} and {@code fsync} promise it; leave both on.
 * The data source should be a pool: each operation takes one connection and gives it back.
 */
public final class PostgresJournal extends JdbcJournal {

    private PostgresJournal(DataSource source) {
        super(Dialect.POSTGRES, new PooledTransactions(source));
    }

    /**
     * Returns the journal in the database of a data source, making its tables or bringing older ones up to date.
     *
     * @throws NewerSchemaException if a newer version of the library wrote them
     * @throws JournalUnavailableException if the database does not answer
     * @throws IllegalArgumentException if its transactions are stricter than {@code READ COMMITTED}: they would not see
     *     which position was given last
     */
    public static PostgresJournal of(DataSource source) {
        try {
            refuseStricter(source);
            Schema.migrate(Dialect.POSTGRES, source, "in the database");
        } catch (SQLException | FlywayException e) {
            throw JournalUnavailableException.reading("be opened", e);
        }
        return new PostgresJournal(source);
    }

    private static void refuseStricter(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int level = connection.getTransactionIsolation();
            if (level > Connection.TRANSACTION_READ_COMMITTED) {
                throw new IllegalArgumentException("transactions of the data source are "
                        + (level == Connection.TRANSACTION_REPEATABLE_READ ? "REPEATABLE READ" : "SERIALIZABLE")
                        + "; the journal needs READ COMMITTED, set it for the connections of the pool");
            }
        }
    }

    /** Returns the journal in a database that has its tables already. */
    static PostgresJournal withTables(DataSource source) {
        return new PostgresJournal(source);
    }
}
