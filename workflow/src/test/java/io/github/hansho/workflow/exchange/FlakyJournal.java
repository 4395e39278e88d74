package io.github.hansho.workflow.exchange;

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

/** A journal that breaks once when it is told to: before or after it has kept the batch after the next few. */
final class FlakyJournal implements Journal {

    private final Journal journal = new InMemoryJournal();
    private int appendsToCrash = -1;
    private boolean after;
    private Runnable meanwhile = () -> {};

    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void crashIn(int appends, boolean afterKeeping) {
        appendsToCrash = appends;
        after = afterKeeping;
    }

    /** Lets somebody else do something just before the next append. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    void heal() {
        appendsToCrash = -1;
    }

    @Override
    public AppendResult append(Batch batch) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        boolean crash = appendsToCrash-- == 0;
        if (crash && !after) {
            throw new Crash();
        }
        AppendResult result = journal.append(batch);
        if (crash) {
            throw new Crash();
        }
        return result;
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
