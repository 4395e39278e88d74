package io.github.hansho.journal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** One connection, which one thread uses at a time. */
final class SqliteTransactions implements Transactions {

    private final Connection connection;
    private final Session session;
    private final ReentrantLock lock = new ReentrantLock();

    /** Takes over a connection whose transactions are begun and ended by statements. */
    SqliteTransactions(Connection connection) {
        this.connection = connection;
        this.session = new Session(connection);
    }

    @Override
    public <T> T write(String what, Work<T> work) {
        return run(what, "BEGIN IMMEDIATE", work);
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        return run(what, "BEGIN", work);
    }

    private <T> T run(String what, String begin, Work<T> work) {
        boolean committing = false;
        lock.lock();
        try {
            session.execute(begin);
            T result = work.run(session);
            committing = true;
            session.execute("COMMIT");
            return result;
        } catch (SQLException e) {
            rollback(e);
            throw new JournalUnavailableException(what, committing, e);
        } catch (RuntimeException e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Where the disk was full, SQLite has rolled back by itself; statements that failed are prepared anew. */
    private void rollback(Exception cause) {
        try {
            session.close();
            session.execute("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    void close() throws SQLException {
        lock.lock();
        try (connection) {
            session.close();
        } finally {
            lock.unlock();
        }
    }
}
