package io.github.hansho.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of the host's pool for each transaction. */
final class PooledTransactions implements Transactions {

    private static final Logger LOG = LoggerFactory.getLogger(PooledTransactions.class);
    private static final int ATTEMPTS = 32;

    private final DataSource source;

    PooledTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        Progress progress = new Progress();
        try {
            return run(work, false, progress);
        } catch (SQLException e) {
            throw JournalUnavailableException.writing(what, progress.committing, e);
        }
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try {
            return run(work, true, new Progress());
        } catch (SQLException e) {
            throw JournalUnavailableException.reading(what, e);
        }
    }

    private <T> T run(Work<T> work, boolean readOnly, Progress progress) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            progress.committing = false;
            try {
                return once(work, readOnly, progress);
            } catch (SQLException e) {
                if (attempt >= ATTEMPTS || !mayBeRepeated(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(Work<T> work, boolean readOnly, Progress progress) throws SQLException {
        Connection connection = source.getConnection();
        Session session = new Session(connection);
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(readOnly);
            T result = work.run(session);
            progress.committing = true;
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(connection, e);
            throw e;
        } finally {
            giveBack(connection, session);
        }
    }

    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Whatever becomes of the connection, the transaction has ended one way or the other, and its answer stands. */
    private static void giveBack(Connection connection, Session session) {
        try (connection;
                session) {
            connection.setReadOnly(false);
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            LOG.atDebug().setCause(e).log("connection was not given back as it was taken");
        }
    }

    /** Whether the store undid it because it met another: a serialisation failure or a deadlock. */
    private static boolean mayBeRepeated(SQLException e) {
        return "40001".equals(e.getSQLState()) || "40P01".equals(e.getSQLState());
    }
}
