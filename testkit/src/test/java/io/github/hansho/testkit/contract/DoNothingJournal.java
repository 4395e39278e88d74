package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says that everything is kept, and keeps nothing. */
final class DoNothingJournal implements Journal {

    @Override
    public AppendResult append(Batch batch) {
        return new AppendResult.Kept();
    }

    @Override
    public Optional<Batch> kept(String tenant, String request) {
        return Optional.empty();
    }

    @Override
    public List<Fact> read(String tenant, HistoryId id, long after) {
        return List.of();
    }

    @Override
    public Optional<KeptFact> last(String tenant, HistoryId id) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryId> find(String tenant, String key) {
        return Optional.empty();
    }

    @Override
    public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
        return List.of();
    }

    @Override
    public List<Entry> after(long position, Optional<String> tenant, int limit) {
        return List.of();
    }
}
