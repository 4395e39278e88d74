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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
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
public final class PostgresJournal implements Journal {

    private final SqlJournal journal;

    private PostgresJournal(DataSource source) {
        this.journal = new SqlJournal(Dialect.POSTGRES, new PooledTransactions(source));
    }

    /**
     * Returns the journal in the database of a data source, making its tables or bringing older ones up to date.
     *
     * @throws NewerSchemaException if a newer version of the library wrote them
     * @throws JournalUnavailableException if the database does not answer
     */
    public static PostgresJournal of(DataSource source) {
        try {
            Schema.migrate(Dialect.POSTGRES, source, "in the database");
        } catch (FlywayException e) {
            throw new JournalUnavailableException("make its tables", false, e);
        }
        return new PostgresJournal(source);
    }

    /** Returns the journal in a database that has its tables already. */
    static PostgresJournal withTables(DataSource source) {
        return new PostgresJournal(source);
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
}
