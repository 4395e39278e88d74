package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A store with one part wrong of a batch that failed: it shows that part as if the fault had struck at another moment, until
 * the next batch is kept.
 */
final class HalfLost extends Disk {

    /** What is wrong. */
    enum Part {
        FACTS,
        CLAIMS,
        RELEASES,
        REQUEST,
        DUE,
        ENTRY
    }

    private final Part part;
    private final boolean committed;
    private Optional<Journal> other = Optional.empty();

    /** Given the part, and whether a batch is meant that failed after its commit. */
    HalfLost(Part part, boolean committed) {
        this.part = part;
        this.committed = committed;
    }

    @Override
    AppendResult append(Batch batch) {
        other = Optional.empty();
        return super.append(batch);
    }

    @Override
    Optional<AppendResult> failing(CommitFault fault, Batch batch) {
        if (committed == (fault == CommitFault.AFTER)) {
            Journal copy = new InMemoryJournal();
            Batches.entries(kept).forEach(entry -> copy.append(entry.batch()));
            if (!committed) {
                copy.append(batch);
            }
            other = Optional.of(copy);
        }
        return super.failing(fault, batch);
    }

    private Journal of(Part asked) {
        return asked == part ? other.orElse(kept) : kept;
    }

    @Override
    Journal opened() {
        return new OnDisk() {
            @Override
            public Optional<Batch> kept(String tenant, String request) {
                return of(Part.REQUEST).kept(tenant, request);
            }

            @Override
            public List<Fact> read(String tenant, HistoryId id, long after) {
                return of(Part.FACTS).read(tenant, id, after);
            }

            @Override
            public Optional<HistoryId> find(String tenant, String key) {
                return of(isReleased(key) ? Part.RELEASES : Part.CLAIMS).find(tenant, key);
            }

            @Override
            public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
                return of(Part.DUE).due(tenant, kind, upTo, limit, lease);
            }

            @Override
            public List<Entry> after(long position, Optional<String> tenant, int limit) {
                return of(Part.ENTRY).after(position, tenant, limit);
            }
        };
    }

    private static boolean isReleased(String key) {
        return Faults.FAILING.appends().stream().map(Append::releases).anyMatch(keys -> keys.contains(key));
    }
}
