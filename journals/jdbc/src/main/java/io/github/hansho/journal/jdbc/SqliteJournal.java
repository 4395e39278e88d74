package io.github.hansho.journal.jdbc;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * A journal in one SQLite file, for one process; it needs {@code org.xerial:sqlite-jdbc} on the class path.
 *
 * <p>A batch is kept once {@link #append} has answered: the write-ahead log is written through to the disk before
 * ({@code journal_mode=WAL}, {@code synchronous=FULL}, and {@code fullfsync} where the system knows it). Beside the file stand
 * {@code -wal} files that belong to it. While the journal is open no other process and no second journal can open the file.
 */
public final class SqliteJournal implements Journal, AutoCloseable {

    private final SqliteTransactions transactions;
    private final SqlJournal journal;

    private SqliteJournal(Connection connection) {
        this.transactions = new SqliteTransactions(connection);
        this.journal = new SqlJournal(Dialect.SQLITE, transactions);
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
        return new SqliteJournal(sqlite.connect());
    }

    /** Opens a file that has its tables already, with something between the journal and its connection. */
    static SqliteJournal withTables(Path file, UnaryOperator<Connection> between) {
        return new SqliteJournal(between.apply(new SqliteFile(file).connect()));
    }

    /** Returns entries after a position as they are stored, each with its link in the chain of its tenant. */
    public List<ChainedEntry> chained(long position, Optional<String> tenant, int limit) {
        return journal.chained(position, tenant, limit);
    }

    /** Returns how long the chain of each tenant is and with which link it ends, by name of tenant. */
    public List<Head> heads() {
        return journal.heads();
    }

    /**
     * Follows the chains of all tenants from their first entry to the last, and holds the tables that histories are read
     * from against them.
     *
     * @param keptElsewhere heads that were kept elsewhere, to see that the end was not cut off and nothing was rewritten
     * @param progress is told how many entries are done
     */
    public Verification verify(List<Head> keptElsewhere, LongConsumer progress) {
        return journal.verify(keptElsewhere, progress);
    }

    /** Returns how many kept entries wait for their position; readers see those that have one. */
    public long lag() {
        return journal.lag();
    }

    @Override
    public AppendResult append(Batch batch) {
        return journal.append(batch);
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return journal.kept(tenant, request);
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        return journal.read(tenant, id, after);
    }

    @Override
    public Optional<KeptFact> last(String tenant, HistoryId id) {
        return journal.last(tenant, id);
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return journal.find(tenant, key);
    }

    @Override
    public List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        return journal.due(tenant, kind, upTo, limit, lease);
    }

    @Override
    public boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
        return journal.mayBeDue(tenant, kind, upTo);
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return journal.after(position, tenant, limit);
    }

    /** Closes the file; what was kept stays. */
    @Override
    public void close() {
        try {
            transactions.close();
        } catch (SQLException e) {
            throw new JournalUnavailableException("close", false, e);
        }
    }
}
