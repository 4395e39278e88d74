package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.journal.record.Hash;
import java.sql.SQLException;
import java.util.List;
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

    private record Waiting(long id, long tenant) {}

    private record End(long entries, Hash hash) {}

    /** Returns the next place for an entry that is about to be kept, if it is free to be given now. */
    Optional<Place> next(Session session, long tenant, EntryForm form) throws SQLException {
        if (!dialect.mayGivePositions(session, false) || giveToWaiting(session) == PAGE) {
            return Optional.empty();
        }
        return Optional.of(take(session, tenant, form.body()));
    }

    /** Gives places to entries that wait, a page of them; returns how many got one. */
    int catchUp(Session session, boolean waiting) throws SQLException {
        return dialect.mayGivePositions(session, waiting) ? giveToWaiting(session) : 0;
    }

    /** Returns how many entries wait. */
    long lag(Session session) throws SQLException {
        return session.first("SELECT count(*) FROM hansho_entry WHERE position IS NULL", row -> row.getLong(1))
                .orElse(0L);
    }

    private int giveToWaiting(Session session) throws SQLException {
        List<Waiting> page = session.list(
                "SELECT id, tenant FROM hansho_entry WHERE position IS NULL ORDER BY id LIMIT " + PAGE,
                row -> new Waiting(row.getLong(1), row.getLong(2)));
        for (Waiting waiting : page) {
            Place place = take(session, waiting.tenant(), entries.body(session, waiting.id()));
            session.update(
                    "UPDATE hansho_entry SET position = ?, sequence = ?, hash = ? WHERE id = ?",
                    place.position(),
                    place.sequence(),
                    place.hash().toBytes(),
                    waiting.id());
        }
        return page.size();
    }

    private static Place take(Session session, long tenant, byte[] body) throws SQLException {
        End end = session.first(
                        "SELECT entries, hash FROM hansho_tenant WHERE id = ?",
                        row -> new End(row.getLong(1), Hash.of(row.getBytes(2))),
                        tenant)
                .orElseThrow();
        long position = session.first("SELECT max(position) FROM hansho_entry", row -> row.getLong(1))
                .orElse(0L);
        Place place = new Place(position + 1, end.entries() + 1, end.hash().then(body));
        session.update(
                "UPDATE hansho_tenant SET entries = ?, hash = ? WHERE id = ?",
                place.sequence(),
                place.hash().toBytes(),
                tenant);
        return place;
    }
}
