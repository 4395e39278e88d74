package io.github.hansho.examples.night;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A journal that takes the process with it before, inside and after commits, as chance has it; what it kept stays. */
final class CrashingJournal implements Journal {

    /** The process is gone. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process is gone", null, false, false);
        }
    }

    /** Where it went. */
    enum Where {
        BEFORE,
        INSIDE,
        AFTER
    }

    private final Journal journal;
    private final RandomGenerator random;
    private final double share;
    private final Map<Where, Integer> crashes = new EnumMap<>(Where.class);

    CrashingJournal(Journal journal, RandomGenerator random, double share) {
        this.journal = journal;
        this.random = random;
        this.share = share;
    }

    Map<Where, Integer> crashes() {
        return crashes;
    }

    /** A crash inside a transaction is one whose writes are all undone: nothing is seen of it. */
    @Override
    public AppendResult append(Batch batch) {
        if (random.nextDouble() >= share) {
            return journal.append(batch);
        }
        Where where = Where.values()[random.nextInt(3)];
        if (where == Where.AFTER) {
            journal.append(batch);
        }
        crashes.merge(where, 1, Integer::sum);
        throw new Crash();
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
