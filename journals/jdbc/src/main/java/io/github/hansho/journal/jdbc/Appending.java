package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps batches, each in a transaction of its own. */
final class Appending {

    /** JSON in UTF-8, as it is. */
    static final int PLAIN = 1;

    private final Dialect dialect;
    private final Tenants tenants;
    private final Sequencer sequencer;
    private final Entries entries;

    Appending(Dialect dialect, Tenants tenants, Sequencer sequencer, Entries entries) {
        this.dialect = dialect;
        this.tenants = tenants;
        this.sequencer = sequencer;
        this.entries = entries;
    }

    /**
     * What has become of a batch, once its transaction is.
     *
     * @param tenant the number of its tenant
     * @param placed whether it has its position already
     */
    record Kept(long tenant, boolean placed) {}

    /**
     * Keeps a batch.
     *
     * @throws Refusal if it cannot be kept
     */
    Kept append(Session session, Batch batch, EntryForm form) throws SQLException {
        long tenant = tenants.of(session, batch.tenant());
        refuseRepeat(session, tenant, batch);
        try {
            return new Kept(tenant, keep(session, tenant, batch, form));
        } catch (Refusal refused) {
            refuseRepeat(session, tenant, batch);
            throw refused;
        }
    }

    private void refuseRepeat(Session session, long tenant, Batch batch) throws SQLException {
        if (batch.request().isPresent()) {
            Optional<Batch> original =
                    entries.kept(session, tenant, batch.request().get());
            if (original.isPresent()) {
                throw new Refusal(new AppendResult.AlreadyKept(original.get()));
            }
        }
    }

    private boolean keep(Session session, long tenant, Batch batch, EntryForm form) throws SQLException {
        List<Target> targets = Target.lock(session, dialect, tenant, batch.appends());
        for (Target target : targets) {
            target.release(session, tenant);
        }
        for (Target target : targets) {
            target.claim(session, tenant);
        }
        Optional<Place> place = sequencer.next(session, tenant, form);
        Optional<Long> entry = session.first(
                "INSERT INTO hansho_entry (tenant, request, frame, position, sequence, hash) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING RETURNING id",
                row -> row.getLong(1),
                tenant,
                batch.request().orElse(null),
                form.frame(),
                place.map(Place::position).orElse(null),
                place.map(Place::sequence).orElse(null),
                place.map(at -> at.hash().toBytes()).orElse(null));
        if (entry.isEmpty()) {
            refuseRepeat(session, tenant, batch);
            throw new SQLException(
                    "request " + batch.request() + " of tenant " + batch.tenant()
                            + " was kept by another just now and is not to be seen",
                    "40001");
        }
        for (Target target : targets) {
            target.put(session, entry.get());
        }
        putFacts(session, entry.get(), targets, form.facts());
        return place.isPresent();
    }

    private static void putFacts(Session session, long entry, List<Target> targets, List<byte[]> facts)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Target target : targets) {
            Append append = target.append();
            for (int i = 0; i < append.facts().size(); i++) {
                int place = rows.size();
                rows.add(new Object[] {target.id(), append.expected() + i + 1, entry, place, PLAIN, facts.get(place)});
            }
        }
        if (!rows.isEmpty()) {
            session.batch(
                    "INSERT INTO hansho_fact (history, revision, entry, place, format, body) VALUES (?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }
}
