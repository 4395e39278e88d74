package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.journal.record.Hash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives entries their positions and links, one transaction at a time: to its own entry where it is free, to those that wait
 * where it was not. It keeps nothing in memory, so it goes on wherever another left off.
 */
final class Sequencer {

    private static final int PAGE = 200;

    private final Dialect dialect;
    private final Entries entries;

    Sequencer(Dialect dialect, Entries entries) {
        this.dialect = dialect;
        this.entries = entries;
    }

    /** How a chain ends now. */
    private record End(long entries, Hash hash) {
        static End of(ResultSet row, int from) throws SQLException {
            return new End(row.getLong(from), Hash.of(row.getBytes(from + 1)));
        }

        Place then(long position, byte[] body) {
            return new Place(position, entries + 1, hash.then(body));
        }
    }

    /** Returns the next place for an entry that is about to be kept, unless another waits for it. */
    static Optional<Place> next(Session session, long tenant, EntryForm form) throws SQLException {
        return session.first(
                "SELECT coalesce((SELECT max(position) FROM hansho_entry), 0), entries, hash FROM hansho_tenant"
                        + " WHERE id = ? AND (SELECT min(id) FROM hansho_entry WHERE position IS NULL) IS NULL",
                row -> End.of(row, 2).then(row.getLong(1) + 1, form.body()),
                tenant);
    }

    /** Writes down how the chain of a tenant ends. */
    static void end(Statements writes, long tenant, Place last) {
        writes.add(
                "UPDATE hansho_tenant SET entries = ?, hash = ? WHERE id = ?",
                last.sequence(),
                last.hash().toBytes(),
                tenant);
    }

    /** Gives places to entries that wait, a page of them; returns how many got one. */
    int catchUp(Session session, boolean waiting) throws SQLException {
        String turn = waiting ? dialect.waitToGivePositions() : "SELECT " + dialect.mayGivePositions();
        return session.first(turn, row -> row.getBoolean(1)).orElse(false) ? giveToWaiting(session) : 0;
    }

    /** Returns how many entries wait. */
    long lag(Session session) throws SQLException {
        return session.first("SELECT count(*) FROM hansho_entry WHERE position IS NULL", row -> row.getLong(1))
                .orElse(0L);
    }

    private int giveToWaiting(Session session) throws SQLException {
        List<Entries.Waiting> page = entries.waiting(session, PAGE);
        if (page.isEmpty()) {
            return 0;
        }
        long[] position = new long[1];
        Map<Long, End> ends = new HashMap<>();
        session.list(
                "SELECT id, entries, hash, (SELECT max(position) FROM hansho_entry) FROM hansho_tenant"
                        + " WHERE id IN (SELECT tenant FROM hansho_entry WHERE position IS NULL)",
                row -> {
                    position[0] = row.getLong(4);
                    return ends.put(row.getLong(1), End.of(row, 2));
                });
        Map<Long, Place> last = new HashMap<>();
        Statements writes = new Statements();
        for (Entries.Waiting waiting : page) {
            Place place = Objects.requireNonNull(ends.get(waiting.tenant())).then(++position[0], waiting.body());
            ends.put(waiting.tenant(), new End(place.sequence(), place.hash()));
            last.put(waiting.tenant(), place);
            writes.add(
                    "UPDATE hansho_entry SET position = ?, sequence = ?, hash = ? WHERE id = ?",
                    place.position(),
                    place.sequence(),
                    place.hash().toBytes(),
                    waiting.id());
        }
        last.forEach((tenant, place) -> end(writes, tenant, place));
        writes.run(session, dialect);
        return page.size();
    }
}
