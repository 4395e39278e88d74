package io.github.hansho.workflow.journal;

import io.github.hansho.core.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A journal that hands every call on to another one: for hosts that watch, count or restrict what is kept, and for tests in
 * which a journal fails when it is told to.
 *
 * <p>A subclass overrides what it does differently, and calls {@code super} for the rest. Every method of the port is handed
 * on, those with a default too, so that what the other journal does better than the default is not lost on the way.
 */
public abstract class ForwardingJournal implements Journal {

    private final Journal journal;

    /**
     * Creates a journal that hands every call on.
     *
     * @param journal the journal that answers
     */
    protected ForwardingJournal(Journal journal) {
        this.journal = Objects.requireNonNull(journal, "there is no journal to hand calls on to");
    }

    @Override
    public AppendResult append(Batch batch) {
        return journal.append(batch);
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
    public boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
        return journal.mayBeDue(tenant, kind, upTo);
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return journal.after(position, tenant, limit);
    }
}
