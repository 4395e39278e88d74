package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A journal that is right until a subclass breaks one thing of it. */
class NearlyRight implements Journal {

    /** The right one. */
    final Journal right;

    private final Thread builder = Thread.currentThread();

    NearlyRight() {
        this(new InMemoryJournal());
    }

    NearlyRight(Journal right) {
        this.right = right;
    }

    @Override
    public AppendResult append(Batch batch) {
        return right.append(batch);
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return right.kept(tenant, request);
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        return right.read(tenant, id, after);
    }

    @Override
    public Optional<KeptFact> last(String tenant, HistoryId id) {
        return right.last(tenant, id);
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return right.find(tenant, key);
    }

    @Override
    public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
        return right.due(tenant, kind, upTo, limit, lease);
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return right.after(position, tenant, limit);
    }

    /** Returns whether it is called by another thread than the one that made it: right for one writer, wrong for many. */
    final boolean amongWriters() {
        return Thread.currentThread() != builder;
    }

    final int revision(String tenant, HistoryId id) {
        return right.read(tenant, id, 0).size();
    }
}
