package io.github.hansho.journal.jdbc;

import java.sql.SQLException;

/** Runs work in transactions of a store, each whole or not at all. */
interface Transactions {

    /** What is done in a transaction. */
    interface Work<T> {
        T run(Session session) throws SQLException;
    }

    /** How far a transaction has come. */
    final class Progress {
        boolean committing;
    }

    /**
     * Runs work that writes; what it has written is kept when it returns, and nothing of it when it throws.
     *
     * @throws JournalUnavailableException if the store does not do it
     */
    <T> T write(String what, Work<T> work);

    /**
     * Runs work that only reads.
     *
     * @throws JournalUnavailableException if the store does not do it
     */
    <T> T read(String what, Work<T> work);
}
