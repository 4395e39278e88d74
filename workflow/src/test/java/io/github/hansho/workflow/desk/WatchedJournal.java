package io.github.hansho.workflow.desk;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A journal that counts what is read of it, and in which something else can come first just before an append. */
final class WatchedJournal extends ForwardingJournal {

    private final Deque<Runnable> first = new ArrayDeque<>();
    private final Deque<Runnable> firstFind = new ArrayDeque<>();
    private long factsRead;
    private int appends;
    private int feedReads;

    WatchedJournal() {
        this(new InMemoryJournal());
    }

    WatchedJournal(Journal journal) {
        super(journal);
    }

    /** Lets something happen just before the next append. */
    void beforeNextAppend(Runnable action) {
        first.add(action);
    }

    /** Lets something happen just before a key is looked up next. */
    void beforeNextFind(Runnable action) {
        firstFind.add(action);
    }

    long factsRead() {
        return factsRead;
    }

    /** Returns how often it was asked what was kept after a position. */
    int feedReads() {
        return feedReads;
    }

    int appends() {
        return appends;
    }

    /** Returns everything of a tenant. */
    List<Entry> everything(String tenant) {
        return after(0, Optional.of(tenant), Integer.MAX_VALUE);
    }

    @Override
    public AppendResult append(Batch batch) {
        appends++;
        Runnable action = first.poll();
        if (action != null) {
            action.run();
        }
        return super.append(batch);
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        List<Fact> facts = super.read(tenant, id, after);
        factsRead += facts.size();
        return facts;
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        feedReads++;
        return super.after(position, tenant, limit);
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        Runnable action = firstFind.poll();
        if (action != null) {
            action.run();
        }
        return super.find(tenant, key);
    }
}
