package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.journal.record.Hash;
import io.github.hansho.workflow.journal.Batch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/** What a journal is measured against: the same rows, indexes, hashes and transactions, and nothing looked at before. */
final class BareLoop implements AutoCloseable {

    private final Connection connection;
    private final Session session;
    private final Dialect dialect;
    private final AtomicLong positions;
    private final long tenant;
    private Hash hash = Hash.NONE;
    private long sequence;

    BareLoop(Connection connection, Dialect dialect, AtomicLong positions, String tenant) throws SQLException {
        this.connection = connection;
        this.session = new Session(connection);
        this.dialect = dialect;
        this.positions = positions;
        begin();
        this.tenant = session.first(
                        "INSERT INTO hansho_tenant (name, entries, hash) VALUES (?, 0, ?) RETURNING id",
                        row -> row.getLong(1),
                        tenant,
                        hash.toBytes())
                .orElseThrow();
        commit();
    }

    private void begin() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            session.execute("BEGIN IMMEDIATE");
        } else {
            connection.setAutoCommit(false);
        }
    }

    private void commit() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            session.execute("COMMIT");
        } else {
            connection.commit();
        }
    }

    void append(Batch batch, EntryForm form) throws SQLException {
        begin();
        hash = hash.then(form.body());
        sequence++;
        long history = session.first(
                        "INSERT INTO hansho_history (tenant, kind, name, revision, entry) VALUES (?, ?, ?, 1, 0)"
                                + " RETURNING id",
                        row -> row.getLong(1),
                        tenant,
                        batch.appends().get(0).id().kind().name(),
                        batch.appends().get(0).id().value())
                .orElseThrow();
        long entry = session.first(
                        "INSERT INTO hansho_entry (tenant, frame, bytes, position, sequence, hash) VALUES (?, ?, ?, ?, ?, ?)"
                                + " RETURNING id",
                        row -> row.getLong(1),
                        tenant,
                        form.frame(),
                        form.bytes(),
                        positions.incrementAndGet(),
                        sequence,
                        hash.toBytes())
                .orElseThrow();
        session.update("UPDATE hansho_history SET entry = ? WHERE id = ?", entry, history);
        session.update(
                "INSERT INTO hansho_fact (history, revision, entry, place, format, body) VALUES (?, 1, ?, 0, 1, ?)",
                history,
                entry,
                form.facts().get(0));
        session.update("UPDATE hansho_tenant SET entries = ?, hash = ? WHERE id = ?", sequence, hash.toBytes(), tenant);
        commit();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
