package io.github.hansho.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection of the host's pool for each transaction. */
final class PooledTransactions implements Transactions {

    private static final int ATTEMPTS = 32;

    private final DataSource source;

    PooledTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        return run(what, work, false);
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return run(what, work, true);
    }

    private <T> T run(String what, Work<T> work, boolean readOnly) {
        for (int attempt = 1; ; attempt++) {
            Attempt current = new Attempt();
            try {
                return once(work, readOnly, current);
            } catch (SQLException e) {
                if (attempt >= ATTEMPTS || !mayBeRepeated(e)) {
                    throw new JournalUnavailableException(what, current.committing, e);
                }
            }
        }
    }

    /** How far a transaction has come. */
    private static final class Attempt {
        private boolean committing;
    }

    private <T> T once(Work<T> work, boolean readOnly, Attempt current) throws SQLException {
        try (Connection connection = source.getConnection();
                Session session = new Session(connection)) {
            connection.setReadOnly(readOnly);
            connection.setAutoCommit(false);
            try {
                T result = work.run(session);
                current.committing = !readOnly;
                connection.commit();
                current.committing = false;
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whether the store undid it because it met another: a serialisation failure or a deadlock. */
    private static boolean mayBeRepeated(SQLException e) {
        return "40001".equals(e.getSQLState()) || "40P01".equals(e.getSQLState());
    }
}
