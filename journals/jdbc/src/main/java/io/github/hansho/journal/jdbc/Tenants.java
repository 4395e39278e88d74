package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.Hash;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The numbers of tenants. */
final class Tenants {

    private final Map<String, Long> known = new ConcurrentHashMap<>();

    /** Returns the number of a tenant that has kept something. */
    Optional<Long> find(Session session, String name) throws SQLException {
        Long id = known.get(name);
        return id != null
                ? Optional.of(id)
                : session.first("SELECT id FROM hansho_tenant WHERE name = ?", row -> row.getLong(1), name);
    }

    /** Returns the number of a tenant, giving it one if need be. */
    long of(Session session, String name) throws SQLException {
        Optional<Long> found = find(session, name);
        if (found.isPresent()) {
            return found.get();
        }
        session.update(
                "INSERT INTO hansho_tenant (name, entries, hash) VALUES (?, 0, ?) ON CONFLICT DO NOTHING",
                name,
                Hash.NONE.toBytes());
        return find(session, name).orElseThrow();
    }

    /** Notes a number once the transaction that gave it is kept. */
    void note(String name, long id) {
        known.putIfAbsent(name, id);
    }
}
