package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores that lose or find something when they are opened anew. */
final class ReopenSaboteurs {

    static final List<Saboteur<Disk>> ALL = List.of(
            losing("readsFactsOfEverySortAfterReopening", "erases openings", ErasesOpenings::new),
            losing("keepsTenantsApartAfterReopening", "reads the neighbour's", ReadsTheirs::new),
            losing("showsTheSameEntriesAfterReopening", "forgets requests", WithoutRequests::new),
            losing("findsKeysAfterReopening", "finds keys that were released", FindsReleased::new),
            losing("findsKeysAfterReopening", "finds none", FindsNone::new),
            losing("findsBatchesByTheirRequestsAfterReopening", "finds none", KeepsNone::new),
            losing("answersARepeatAfterReopening", "keeps it again", KeepsAgain::new),
            losing("tellsWhatIsDueAfterReopening", "tells what was ever due", EverDue::new),
            new Saboteur<>("tellsAgainWhatWasLeasedBeforeReopening", "takes it for settled", LeasedIsSettled::new),
            losing("goesOnWithRevisionsAfterReopening", "takes any revision", AnyRevision::new),
            losing("goesOnWithPositionsAfterReopening", "counts from 1 again", CountsAgain::new),
            new Saboteur<>("keepsWhatCameBetweenTwoReopenings", "opens the first copy again", FirstCopy::new));

    private ReopenSaboteurs() {}

    private static Saboteur<Disk> losing(String clause, String fault, UnaryOperator<Journal> loss) {
        return new Saboteur<>(clause, fault, () -> new Losing(loss));
    }

    /** Loses something when it is opened anew, unless there was a fault: that is for other clauses. */
    private static final class Losing extends Disk {
        private final UnaryOperator<Journal> loss;

        Losing(UnaryOperator<Journal> loss) {
            this.loss = loss;
        }

        @Override
        Journal reopened() {
            return isFaulty() ? opened() : loss.apply(kept);
        }
    }

    private static final class ErasesOpenings extends NearlyRight {
        ErasesOpenings(Journal kept) {
            super(kept);
        }

        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return right.read(tenant, id, after).stream()
                    .map(fact -> fact instanceof Opened opened ? opened.erased() : fact)
                    .toList();
        }
    }

    private static final class ReadsTheirs extends NearlyRight {
        ReadsTheirs(Journal kept) {
            super(kept);
        }

        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return right.read(revision(tenant, id) == 0 ? Batches.NEIGHBOUR : tenant, id, after);
        }
    }

    private static final class WithoutRequests extends NearlyRight {
        WithoutRequests(Journal kept) {
            super(kept);
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry ->
                            Edits.batch(entry, batch -> new Batch(batch.tenant(), Optional.empty(), batch.appends())))
                    .toList();
        }
    }

    private static final class FindsReleased extends NearlyRight {
        FindsReleased(Journal kept) {
            super(kept);
        }

        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return right.find(tenant, key)
                    .or(() -> appends(right)
                            .filter(append -> append.claims().contains(key))
                            .map(Append::id)
                            .findFirst());
        }
    }

    private static final class FindsNone extends NearlyRight {
        FindsNone(Journal kept) {
            super(kept);
        }

        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return Optional.empty();
        }
    }

    private static final class KeepsNone extends NearlyRight {
        KeepsNone(Journal kept) {
            super(kept);
        }

        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return Optional.empty();
        }
    }

    private static final class KeepsAgain extends NearlyRight {
        KeepsAgain(Journal kept) {
            super(kept);
        }

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof AlreadyKept
                    ? right.append(new Batch(batch.tenant(), Optional.empty(), batch.appends()))
                    : answer;
        }
    }

    private static final class EverDue extends NearlyRight {
        EverDue(Journal kept) {
            super(kept);
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Stream<HistoryId> ever = appends(right)
                    .filter(append -> append.id().kind() == kind)
                    .filter(append ->
                            append.nextDue().filter(at -> !at.isAfter(upTo)).isPresent())
                    .map(Append::id);
            return Edits.plus(right.due(tenant, kind, upTo, limit, lease), ever);
        }
    }

    private static final class LeasedIsSettled extends Disk {
        private final Set<HistoryId> leased = new HashSet<>();
        private boolean reopened;

        @Override
        Journal reopened() {
            reopened = true;
            return opened();
        }

        @Override
        Journal opened() {
            return new OnDisk() {
                @Override
                public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
                    List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
                    if (!lease.length().isZero()) {
                        leased.addAll(due);
                    }
                    return reopened
                            ? due.stream().filter(id -> !leased.contains(id)).toList()
                            : due;
                }
            };
        }
    }

    private static final class AnyRevision extends NearlyRight {
        AnyRevision(Journal kept) {
            super(kept);
        }

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof Stale stale
                    ? right.append(Edits.each(batch, append -> Edits.expected(append, stale.actual())))
                    : answer;
        }
    }

    private static final class CountsAgain extends NearlyRight {
        private final int before;

        CountsAgain(Journal kept) {
            super(kept);
            before = Batches.entries(kept).size();
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> entry.position() > before ? Edits.position(entry, entry.position() - before) : entry)
                    .toList();
        }
    }

    private static final class FirstCopy extends Disk {
        private final Journal copy = new InMemoryJournal();
        private boolean copied;

        @Override
        Journal reopened() {
            if (isFaulty() || copied) {
                return isFaulty() ? opened() : copy;
            }
            Batches.entries(kept).forEach(entry -> copy.append(entry.batch()));
            copied = true;
            return opened();
        }
    }

    private static Stream<Append> appends(Journal journal) {
        return Batches.entries(journal).stream().flatMap(entry -> entry.batch().appends().stream());
    }
}
