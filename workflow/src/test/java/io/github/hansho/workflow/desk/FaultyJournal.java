package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A journal in which an append fails at the time set: before it is kept, or when it is kept and nobody is told. */
final class FaultyJournal implements Journal {

    /** The process is gone; only the journal survives it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The database is gone for a moment; the process survives it. */
    static final class Gone extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private final Journal journal = new InMemoryJournal();
    private int left = -1;
    private boolean kept;
    private boolean kills;

    /** Has an append fail: after so many others, kept or not, killing the process or not. */
    void arm(int after, boolean isKept, boolean isKilled) {
        left = after;
        kept = isKept;
        kills = isKilled;
    }

    void heal() {
        left = -1;
    }

    @Override
    public AppendResult append(Batch batch) {
        if (left-- != 0) {
            left = Math.max(left, -1);
            return journal.append(batch);
        }
        if (kept) {
            journal.append(batch);
        }
        if (kills) {
            throw new Killed();
        }
        throw new Gone();
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return journal.kept(tenant, request);
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        return journal.read(tenant, id, after);
    }

    @Override
    public Optional<KeptFact> last(String tenant, HistoryId id) {
        return journal.last(tenant, id);
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return journal.find(tenant, key);
    }

    @Override
    public List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        return journal.due(tenant, kind, upTo, limit, lease);
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return journal.after(position, tenant, limit);
    }
}
