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
        Progress progress = new Progress();
        try {
            return run("BEGIN IMMEDIATE", work, progress);
        } catch (SQLException e) {
            throw JournalUnavailableException.writing(what, progress.committing, e);
        }
    }

    @Override
    public <T> T read(String what, Work<T> work) {
        try {
            return run("BEGIN", work, new Progress());
        } catch (SQLException e) {
            throw JournalUnavailableException.reading(what, e);
        }
    }

    private <T> T run(String begin, Work<T> work, Progress progress) throws SQLException {
        lock.lock();
        try {
            session.execute(begin);
            T result = work.run(session);
            progress.committing = true;
            session.execute("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Where the disk was full, SQLite has rolled back by itself; statements that failed are prepared anew. */
    private void rollback(Throwable cause) {
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
