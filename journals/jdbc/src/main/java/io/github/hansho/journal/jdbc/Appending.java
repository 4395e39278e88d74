package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Keeps batches, each in a transaction of its own. */
final class Appending {

    private final Dialect dialect;
    private final Tenants tenants;
    private final Entries entries;

    Appending(Dialect dialect, Tenants tenants, Entries entries) {
        this.dialect = dialect;
        this.tenants = tenants;
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
     * Keeps a batch, and gives it its position if it is its turn.
     *
     * @param busy whether another is giving positions, so that it cannot be its turn
     * @throws Refusal if it cannot be kept
     */
    Kept append(Session session, Batch batch, EntryForm form, boolean busy) throws SQLException {
        long tenant = tenants.of(session, batch.tenant());
        try {
            return new Kept(
                    tenant, keep(session, tenant, batch, form, busy ? Dialect.NOT_NOW : dialect.mayGivePositions()));
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

    private boolean keep(Session session, long tenant, Batch batch, EntryForm form, String turn) throws SQLException {
        List<Target> targets = Target.lock(session, dialect, turn, tenant, batch.appends());
        for (Target target : targets) {
            target.release(session, tenant);
        }
        for (Target target : targets) {
            target.claim(session, tenant);
        }
        Optional<Place> place = targets.stream().anyMatch(Target::mayGivePositions)
                ? Sequencer.next(session, tenant, form)
                : Optional.empty();
        Statements writes = new Statements()
                .add(
                        "INSERT INTO hansho_entry (tenant, request, frame, bytes, position, sequence, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        tenant,
                        batch.request().orElse(null),
                        form.frame(),
                        form.bytes(),
                        place.map(Place::position).orElse(null),
                        place.map(Place::sequence).orElse(null),
                        place.map(at -> at.hash().toBytes()).orElse(null));
        List<byte[]> facts = form.facts();
        int at = 0;
        for (Target target : targets) {
            target.put(writes, dialect.lastId(), facts, at);
            at += target.append().facts().size();
        }
        place.ifPresent(last -> Sequencer.end(writes, tenant, last));
        if (!writes.run(session, dialect)) {
            refuseRepeat(session, tenant, batch);
            throw new SQLException(
                    "request " + batch.request() + " of tenant " + batch.tenant()
                            + " was kept by another just now and is not to be seen",
                    "40001");
        }
        return place.isPresent();
    }
}
