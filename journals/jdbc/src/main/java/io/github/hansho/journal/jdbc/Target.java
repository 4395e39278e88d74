package io.github.hansho.journal.jdbc;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.HistoryId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A history that a batch adds to, locked until the end of the transaction.
 *
 * @param id its number
 * @param revision its revision now
 * @param mayGivePositions whether its transaction may give positions
 * @param append what is added
 */
record Target(long id, long revision, boolean mayGivePositions, Append append) {

    /** JSON in UTF-8, as it is. */
    private static final int PLAIN = 1;

    private static final Comparator<Append> IN_ONE_ORDER = Comparator.comparing(
                    (Append append) -> append.id().kind())
            .thenComparing(append -> append.id().value());

    /**
     * Locks the histories of a batch, all batches in the same order, and returns them in the order of the batch.
     *
     * @param turn an expression that tells whether the transaction may give positions
     */
    static List<Target> lock(Session session, Dialect dialect, String turn, long tenant, List<Append> appends)
            throws SQLException {
        Map<HistoryId, Target> locked = new HashMap<>();
        for (Append append : appends.stream().sorted(IN_ONE_ORDER).toList()) {
            locked.put(append.id(), lock(session, dialect, turn, tenant, append));
        }
        List<Target> targets = new ArrayList<>();
        for (Append append : appends) {
            Target target = Objects.requireNonNull(locked.get(append.id()));
            targets.add(target);
            if (target.revision() != target.append().expected()) {
                throw new Refusal(new AppendResult.Stale(
                        target.append().id(), target.append().expected(), target.revision()));
            }
        }
        return targets;
    }

    private static Target lock(Session session, Dialect dialect, String turn, long tenant, Append append)
            throws SQLException {
        HistoryId id = append.id();
        String sql = append.expected() == 0
                ? "INSERT INTO hansho_history (tenant, kind, name, revision, entry) VALUES (?, ?, ?, 0, 0)"
                        + " ON CONFLICT (tenant, kind, name) DO UPDATE SET revision = hansho_history.revision"
                        + " RETURNING id, revision, " + turn
                : "SELECT id, revision, " + turn + " FROM hansho_history"
                        + " WHERE tenant = ? AND kind = ? AND name = ?" + dialect.locked();
        return session.first(
                        sql,
                        row -> new Target(row.getLong(1), row.getLong(2), row.getBoolean(3), append),
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

    /**
     * Writes down its facts, its new revision and when it is due; a lease ends.
     *
     * @param entry what the store calls the number of the entry just written
     * @param at where its own are among the facts of the entry
     */
    void put(Statements writes, String entry, List<byte[]> facts, int at) {
        long after = revision;
        for (int place = at; place < at + append.facts().size(); place++) {
            after++;
            writes.add(
                    "INSERT INTO hansho_fact (history, revision, entry, place, format, body) VALUES (?, ?, " + entry
                            + ", ?, ?, ?)",
                    id,
                    after,
                    place,
                    PLAIN,
                    facts.get(place));
        }
        Optional<Instant> due = append.nextDue();
        writes.add(
                "UPDATE hansho_history SET revision = ?, entry = " + entry
                        + ", due_second = ?, due_nano = ?, lease_holder = NULL WHERE id = ?",
                after,
                due.map(Instant::getEpochSecond).orElse(null),
                due.map(Instant::getNano).orElse(null),
                id);
    }
}
