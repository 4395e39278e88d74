package io.github.hansho.testkit.scenario;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A journal in memory that also knows at which instant the next incident is due, so that nobody has to poll. */
final class DueJournal implements Journal {

    private record Waiting(Instant at, HistoryId id) {}

    private final Journal journal = new InMemoryJournal();
    private final Map<HistoryId, Waiting> byId = new HashMap<>();
    private final TreeSet<Waiting> waiting = new TreeSet<>(Comparator.comparing(Waiting::at)
            .thenComparing(entry -> entry.id().kind())
            .thenComparing(entry -> entry.id().value()));

    /** Returns when the next incident is due that anything can be done for. */
    Optional<Instant> nextDue() {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(waiting.first().at());
    }

    /** Gives up the incidents that are due by an instant, until something else happens to them; returns which. */
    List<HistoryId> giveUp(Instant upTo) {
        List<Waiting> stuck =
                waiting.stream().filter(entry -> !entry.at().isAfter(upTo)).toList();
        stuck.forEach(waiting::remove);
        return stuck.stream().map(Waiting::id).toList();
    }

    @Override
    public AppendResult append(Batch batch) {
        AppendResult result = journal.append(batch);
        if (result instanceof AppendResult.Kept) {
            batch.appends().forEach(this::note);
        }
        return result;
    }

    private void note(Append append) {
        Waiting before = byId.remove(append.id());
        if (before != null) {
            waiting.remove(before);
        }
        append.nextDue()
                .filter(at -> append.id().kind() == HistoryId.Kind.INCIDENT)
                .ifPresent(at -> {
                    Waiting entry = new Waiting(at, append.id());
                    byId.put(append.id(), entry);
                    waiting.add(entry);
                });
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
