package io.github.hansho.journal.jdbc;

import io.github.hansho.workflow.journal.HistoryId;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Who holds a key.
 *
 * @param history the number of the history
 * @param id its name
 */
record Holder(long history, HistoryId id) {

    static Optional<Holder> of(Session session, long tenant, String key) throws SQLException {
        return session.first(
                "SELECT h.id, h.kind, h.name FROM hansho_key k JOIN hansho_history h ON h.id = k.history"
                        + " WHERE k.tenant = ? AND k.name = ?",
                row -> new Holder(
                        row.getLong(1), new HistoryId(HistoryId.Kind.valueOf(row.getString(2)), row.getString(3))),
                tenant,
                key);
    }
}
