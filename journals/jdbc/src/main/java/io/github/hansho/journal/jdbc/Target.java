package io.github.hansho.journal.jdbc;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.HistoryId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A history that a batch adds to, locked until the end of the transaction.
 *
 * @param id its number
 * @param revision its revision now
 * @param append what is added
 */
record Target(long id, long revision, Append append) {

    private static final Comparator<Append> IN_ONE_ORDER = Comparator.comparing(
                    (Append append) -> append.id().kind())
            .thenComparing(append -> append.id().value());

    /** Locks the histories of a batch, all batches in the same order, and returns them in the order of the batch. */
    static List<Target> lock(Session session, Dialect dialect, long tenant, List<Append> appends) throws SQLException {
        List<Target> targets = new ArrayList<>();
        for (Append append : appends.stream().sorted(IN_ONE_ORDER).toList()) {
            targets.add(lock(session, dialect, tenant, append));
        }
        targets.sort(Comparator.comparingInt(target -> appends.indexOf(target.append())));
        for (Target target : targets) {
            if (target.revision() != target.append().expected()) {
                throw new Refusal(new AppendResult.Stale(
                        target.append().id(), target.append().expected(), target.revision()));
            }
        }
        return targets;
    }

    private static Target lock(Session session, Dialect dialect, long tenant, Append append) throws SQLException {
        HistoryId id = append.id();
        if (append.expected() == 0) {
            session.update(
                    "INSERT INTO hansho_history (tenant, kind, name, revision, entry) VALUES (?, ?, ?, 0, 0)"
                            + " ON CONFLICT DO NOTHING",
                    tenant,
                    id.kind().name(),
                    id.value());
        }
        return session.first(
                        "SELECT id, revision FROM hansho_history WHERE tenant = ? AND kind = ? AND name = ?"
                                + dialect.locked(),
                        row -> new Target(row.getLong(1), row.getLong(2), append),
                        tenant,
                        id.kind().name(),
                        id.value())
                .orElseThrow(() -> new Refusal(new AppendResult.Stale(id, append.expected(), 0)));
    }

    /** Frees the keys that it gives up. */
    void release(Session session, long tenant) throws SQLException {
        for (String key : append.releases()) {
            session.update("DELETE FROM hansho_key WHERE tenant = ? AND name = ? AND history = ?", tenant, key, id);
        }
    }

    /** Claims its keys, or refuses the batch. */
    void claim(Session session, long tenant) throws SQLException {
        for (String key : append.claims()) {
            Optional<Holder> holder = Optional.empty();
            while (holder.isEmpty()) {
                int claimed = session.update(
                        "INSERT INTO hansho_key (tenant, name, history) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        tenant,
                        key,
                        id);
                holder = claimed == 1 ? Optional.of(new Holder(id, append.id())) : Holder.of(session, tenant, key);
            }
            if (holder.get().history() != id) {
                throw new Refusal(new AppendResult.Taken(key, holder.get().id()));
            }
        }
    }

    /** Writes down its new revision and when it is due; a lease ends. */
    void put(Session session, long entry) throws SQLException {
        Optional<Instant> due = append.nextDue();
        session.update(
                "UPDATE hansho_history SET revision = ?, entry = ?, due_second = ?, due_nano = ?, lease_holder = NULL"
                        + " WHERE id = ?",
                revision + append.facts().size(),
                entry,
                due.map(Instant::getEpochSecond).orElse(null),
                due.map(Instant::getNano).orElse(null),
                id);
    }
}
