package io.github.hansho.journal.jdbc;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Lease;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What is due, and who has leased it. */
final class DueTable {

    /** Due up to an instant, and not leased by another whose lease has begun and has not ended. */
    private static final String FREE = "SELECT id, kind, name FROM hansho_history"
            + " WHERE tenant = ? AND kind = ? AND due_second IS NOT NULL AND (due_second, due_nano) <= (?, ?)"
            + " AND (lease_holder IS NULL OR lease_holder = ?"
            + " OR (lease_second, lease_nano) > (?, ?) OR (lease_end_second, lease_end_nano) <= (?, ?))"
            + " ORDER BY due_second, due_nano, name LIMIT ?";

    private static final String PUT = "UPDATE hansho_history SET lease_holder = ?, lease_second = ?, lease_nano = ?,"
            + " lease_end_second = ?, lease_end_nano = ? WHERE id = ?";

    private static final String DROP =
            "UPDATE hansho_history SET lease_holder = NULL WHERE lease_holder IS NOT NULL AND id = ?";

    private final String free;

    DueTable(Dialect dialect) {
        this.free = FREE + dialect.lockedIfFree();
    }

    private record Found(long number, HistoryId id) {}

    boolean any(Session session, long tenant, HistoryId.Kind kind, Instant upTo) throws SQLException {
        return session.first(
                        "SELECT 1 FROM hansho_history WHERE tenant = ? AND kind = ? AND due_second IS NOT NULL"
                                + " AND (due_second, due_nano) <= (?, ?) LIMIT 1",
                        row -> true,
                        tenant,
                        kind.name(),
                        upTo.getEpochSecond(),
                        upTo.getNano())
                .isPresent();
    }

    List<HistoryId> due(Session session, long tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease)
            throws SQLException {
        Instant now = lease.now();
        List<Found> found = session.list(
                free,
                row -> new Found(
                        row.getLong(1), new HistoryId(HistoryId.Kind.valueOf(row.getString(2)), row.getString(3))),
                tenant,
                kind.name(),
                upTo.getEpochSecond(),
                upTo.getNano(),
                lease.holder(),
                now.getEpochSecond(),
                now.getNano(),
                now.getEpochSecond(),
                now.getNano(),
                limit);
        if (!found.isEmpty()) {
            lease(session, found, lease);
        }
        return found.stream().map(Found::id).toList();
    }

    private static void lease(Session session, List<Found> found, Lease lease) throws SQLException {
        if (lease.length().isZero()) {
            session.batch(
                    DROP, found.stream().map(one -> new Object[] {one.number()}).toList());
        } else {
            Instant now = lease.now();
            Instant end = Instant.MAX.minus(lease.length()).isBefore(now) ? Instant.MAX : now.plus(lease.length());
            session.batch(
                    PUT,
                    found.stream()
                            .map(one -> new Object[] {
                                lease.holder(),
                                now.getEpochSecond(),
                                now.getNano(),
                                end.getEpochSecond(),
                                end.getNano(),
                                one.number()
                            })
                            .toList());
        }
    }
}
