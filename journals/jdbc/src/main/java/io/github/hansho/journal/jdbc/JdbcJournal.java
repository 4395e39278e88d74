package io.github.hansho.journal.jdbc;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.json.FactLines;
import io.github.hansho.core.json.Jackson2;
import io.github.hansho.journal.record.Breach;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.EntryForm;
import io.github.hansho.journal.record.Hash;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import io.github.hansho.journal.record.Verifier;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import io.github.hansho.workflow.journal.Lease;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A journal in tables, whose entries are chained: in a SQLite file or in a PostgreSQL database. */
public abstract sealed class JdbcJournal implements Journal permits SqliteJournal, PostgresJournal {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcJournal.class);
    private static final int PAGE = 500;
    private static final String FACTS =
            "SELECT f.revision, f.body FROM hansho_history h JOIN hansho_fact f ON f.history = h.id"
                    + " WHERE h.tenant = ? AND h.kind = ? AND h.name = ? AND f.revision > ? ORDER BY f.revision";
    private static final AppendResult KEPT = new AppendResult.Kept();

    private final Transactions transactions;
    private final FactLines lines = Jackson2.lines();
    private final Entries entries = new Entries(lines);
    private final Tenants tenants = new Tenants();
    private final Sequencer sequencer;
    private final Appending appending;
    private final DueTable due;
    private final ReentrantLock giving = new ReentrantLock();

    JdbcJournal(Dialect dialect, Transactions transactions) {
        this.transactions = transactions;
        this.sequencer = new Sequencer(dialect, entries);
        this.appending = new Appending(dialect, tenants, entries);
        this.due = new DueTable(dialect);
    }

    @Override
    public final AppendResult append(Batch batch) {
        EntryForm form = EntryForm.of(batch, lines);
        Appending.Kept kept;
        try {
            kept = transactions.write(
                    "keep a batch", session -> appending.append(session, batch, form, giving.isLocked()));
        } catch (Refusal refused) {
            return refused.result();
        }
        tenants.note(batch.tenant(), kept.tenant());
        if (!kept.placed()) {
            givePositions();
        }
        return KEPT;
    }

    /** Gives positions to what is kept without one; if that fails, or another is at it, whoever reads on does it. */
    private void givePositions() {
        if (giving.tryLock()) {
            try {
                transactions.write("give positions", session -> sequencer.catchUp(session, false));
            } catch (JournalUnavailableException e) {
                LOG.atDebug().setCause(e).log("positions are given later");
            } finally {
                giving.unlock();
            }
        }
    }

    @Override
    public final Optional<Batch> kept(String tenant, String request) {
        if (!EntryForm.isKeepable(request)) {
            return Optional.empty();
        }
        return transactions.read("look up a request", session -> {
            Optional<Long> id = tenant(session, tenant);
            return id.isEmpty() ? Optional.empty() : entries.kept(session, id.get(), request);
        });
    }

    @Override
    public final List<Fact> read(String tenant, HistoryId id, long after) {
        return facts("read a history", "", tenant, id, after).stream()
                .map(KeptFact::fact)
                .toList();
    }

    @Override
    public final Optional<KeptFact> last(String tenant, HistoryId id) {
        return facts("read the end of a history", " DESC LIMIT 1", tenant, id, 0).stream()
                .findFirst();
    }

    private List<KeptFact> facts(String what, String end, String tenant, HistoryId id, long after) {
        if (!EntryForm.isKeepable(id.value())) {
            return List.of();
        }
        List<Map.Entry<Long, byte[]>> rows = transactions.read(what, session -> {
            Optional<Long> number = tenant(session, tenant);
            return number.isEmpty()
                    ? List.of()
                    : session.list(
                            FACTS + end,
                            row -> Map.entry(row.getLong(1), row.getBytes(2)),
                            number.get(),
                            id.kind().name(),
                            id.value(),
                            after);
        });
        return rows.stream()
                .map(row ->
                        new KeptFact(id, row.getKey(), lines.read(new String(row.getValue(), StandardCharsets.UTF_8))))
                .toList();
    }

    @Override
    public final Optional<HistoryId> find(String tenant, String key) {
        if (!EntryForm.isKeepable(key)) {
            return Optional.empty();
        }
        return transactions.read("look up a key", session -> {
            Optional<Long> id = tenant(session, tenant);
            return id.isEmpty()
                    ? Optional.empty()
                    : Holder.of(session, id.get(), key).map(Holder::id);
        });
    }

    @Override
    public final List<HistoryId> due(String tenant, HistoryId.Kind kind, Instant upTo, int limit, Lease lease) {
        return transactions.write("ask what is due", session -> {
            Optional<Long> id = tenant(session, tenant);
            return id.isEmpty() ? List.of() : due.due(session, id.get(), kind, upTo, limit, lease);
        });
    }

    @Override
    public final boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
        return transactions.read("ask whether anything is due", session -> {
            Optional<Long> id = tenant(session, tenant);
            return id.isPresent() && due.any(session, id.get(), kind, upTo);
        });
    }

    @Override
    public final List<Entry> after(long position, Optional<String> tenant, int limit) {
        if (tenant.isPresent() && !EntryForm.isKeepable(tenant.get())) {
            return List.of();
        }
        catchUp();
        return transactions.read("read on", session -> entries.after(session, position, tenant, limit));
    }

    /** Returns entries after a position as they are stored, each with its link in the chain of its tenant. */
    public final List<ChainedEntry> chained(long position, Optional<String> tenant, int limit) {
        return transactions.read("read on", session -> entries.chained(session, position, tenant, limit));
    }

    /** Returns how long the chain of each tenant is and with which link it ends, by name of tenant. */
    public final List<Head> heads() {
        catchUp();
        return transactions.read(
                "read the heads",
                session -> session.list(
                        "SELECT name, entries, hash FROM hansho_tenant ORDER BY name",
                        row -> new Head(row.getString(1), row.getLong(2), Hash.of(row.getBytes(3)))));
    }

    /**
     * Follows the chains of all tenants from their first entry to the last, and holds the tables that histories are read
     * from against them.
     *
     * @param keptElsewhere heads that were kept elsewhere, to see that the end was not cut off and nothing was rewritten
     * @param progress is told how many entries are done
     */
    public final Verification verify(List<Head> keptElsewhere, LongConsumer progress) {
        Verifier verifier = new Verifier(keptElsewhere);
        Map<String, Breach> misfiled = new LinkedHashMap<>();
        List<Head> heads = List.of();
        long position = 0;
        long before = -1;
        while (position != before) {
            before = position;
            heads = heads();
            position = verify(position, verifier, misfiled, progress);
        }
        Verification chains = verifier.end(heads);
        List<Breach> breaches = new ArrayList<>(chains.breaches());
        breaches.forEach(breach -> misfiled.remove(breach.tenant()));
        breaches.addAll(misfiled.values());
        return new Verification(chains.heads(), breaches);
    }

    /** Goes on to the end as it is now; when nothing was there, the heads asked for before are those of the end. */
    private long verify(long position, Verifier verifier, Map<String, Breach> misfiled, LongConsumer progress) {
        long reached = position;
        Page page = page(reached);
        while (!page.entries().isEmpty()) {
            page.misfiled().ifPresent(breach -> misfiled.putIfAbsent(breach.tenant(), breach));
            page.entries().forEach(verifier::next);
            reached = page.entries().get(page.entries().size() - 1).position();
            progress.accept(reached);
            page = page(reached);
        }
        return reached;
    }

    /** Entries, and the first of them of which the tables of histories say something else. */
    private record Page(List<ChainedEntry> entries, Optional<Breach> misfiled) {}

    private Page page(long position) {
        return transactions.read("verify", session -> {
            List<Entries.Framed> page = entries.framed(session, position, Optional.empty(), PAGE);
            return new Page(page.stream().map(Entries.Framed::entry).toList(), Filing.check(session, page));
        });
    }

    /** Returns how many kept entries wait for their position; readers see those that have one. */
    public final long lag() {
        return transactions.read("count what waits", sequencer::lag);
    }

    /** Gives positions to everything that is kept by now, so that whoever reads on misses nothing. */
    private void catchUp() {
        while (lag() > 0) {
            transactions.write("give positions", session -> sequencer.catchUp(session, true));
        }
    }

    private Optional<Long> tenant(Session session, String name) throws SQLException {
        if (!EntryForm.isKeepable(name)) {
            return Optional.empty();
        }
        Optional<Long> id = tenants.find(session, name);
        id.ifPresent(number -> tenants.note(name, number));
        return id;
    }
}
