package io.github.hansho.journal.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/**
 * A journal in one SQLite file, for one process; it needs {@code org.xerial:sqlite-jdbc} on the class path.
 *
 * <p>A batch is kept once {@link #append} has answered: the write-ahead log is written through to the disk before
 * ({@code journal_mode=WAL}, {@code synchronous=FULL}, and {@code fullfsync} where the system knows it). Beside the file stand
 * {@code -wal} files that belong to it. While the journal is open no other process and no second journal can open the file.
 */
public final class SqliteJournal extends JdbcJournal implements AutoCloseable {

    private final SqliteTransactions transactions;

    private SqliteJournal(SqliteTransactions transactions) {
        super(Dialect.SQLITE, transactions);
        this.transactions = transactions;
    }

    /**
     * Opens a file, making it if there is none, and brings an older one up to date.
     *
     * @throws JournalFileException if the file is no journal, in use, broken, or cannot be written
     * @throws NewerSchemaException if a newer version of the library wrote it
     */
    public static SqliteJournal open(Path file) {
        SqliteFile sqlite = new SqliteFile(file);
        sqlite.migrate();
        return new SqliteJournal(new SqliteTransactions(sqlite.connect()));
    }

    /** Opens a file that has its tables already, with something between the journal and its connection. */
    static SqliteJournal withTables(Path file, UnaryOperator<Connection> between) {
        return new SqliteJournal(new SqliteTransactions(between.apply(new SqliteFile(file).connect())));
    }

    /** Closes the file; what was kept stays. */
    @Override
    public void close() {
        try {
            transactions.close();
        } catch (SQLException e) {
            throw JournalUnavailableException.reading("close", e);
        }
    }
}
