package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;

/** Journals that tell what is due too early, too late, or not at all. */
final class DueSaboteurs {

    private static final Instant THE_END = Instant.parse("2038-01-19T03:14:07Z");

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("tellsWhatIsDueTheEarliestFirst", "sorts by name", SortsByName::new),
            new Saboteur<>("tellsNoMoreThanTheLimitAndTheEarliestOfThem", "tells one more", OneMore::new),
            new Saboteur<>("tellsWhatIsDueAtTheInstantItself", "tells it later", () -> new Shifted(-1)),
            new Saboteur<>("doesNotTellWhatIsDueLater", "tells it a second early", () -> new Shifted(1_000)),
            new Saboteur<>("doesNotTellWhatIsNeverDue", "takes never for 2038", NeverIsSome::new),
            new Saboteur<>("tellsAllThatAreDueAtOneInstant", "has one history per instant", OneAnInstant::new),
            new Saboteur<>("tellsAgainWhatNobodySettled", "is a queue", Queue::new),
            new Saboteur<>("deniesThatAnythingMayBeDueOnlyWhenNothingIs", "denies it too long", Denying::new),
            new Saboteur<>(
                    "putsOffWhatWasDue",
                    "keeps the earlier instant",
                    () -> new Choosing((old, now) -> old.isBefore(now) ? old : now)),
            new Saboteur<>(
                    "bringsForwardWhatWasDue",
                    "keeps the later instant",
                    () -> new Choosing((old, now) -> old.isAfter(now) ? old : now)),
            new Saboteur<>(
                    "forgetsWhatWasDueWhenTheNextAppendNamesNoInstant", "keeps what was said before", Clinging::new),
            new Saboteur<>("reschedulesWithoutAFact", "does nothing without a fact", FactsOnly::new),
            new Saboteur<>("keepsTheRevisionWhenThereIsNoFact", "counts a revision", CountsNothing::new),
            new Saboteur<>("refusesToRescheduleAtAStaleRevision", "reschedules all the same", AnyRevision::new));

    private DueSaboteurs() {}

    /** Returns whether an instant is none of those that clauses about nanoseconds ask for. */
    private static boolean isWholeSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).equals(instant);
    }

    private static final class SortsByName extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
            return due.size() < 3
                    ? due
                    : due.stream()
                            .sorted(Comparator.comparing(HistoryId::value))
                            .toList();
        }
    }

    private static final class Denying extends NearlyRight {
        @Override
        public boolean mayBeDue(String tenant, HistoryId.Kind kind, Instant upTo) {
            return right.mayBeDue(tenant, kind, upTo.minusMillis(1));
        }
    }

    private static final class OneMore extends NearlyRight {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            return right.due(tenant, kind, upTo, limit > 1 ? limit + 1 : limit, lease);
        }
    }

    private static final class Shifted extends NearlyRight {
        private final long millis;

        Shifted(long millis) {
            this.millis = millis;
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Instant shifted = isWholeSecond(upTo) ? upTo.plusMillis(millis) : upTo;
            return right.due(tenant, kind, shifted, limit, lease);
        }
    }

    private static final class NeverIsSome extends NearlyRight {
        private final Set<HistoryId> never = ConcurrentHashMap.newKeySet();

        @Override
        public AppendResult append(Batch batch) {
            batch.appends().stream()
                    .filter(append -> append.nextDue().isEmpty())
                    .forEach(append -> never.add(append.id()));
            return right.append(batch);
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
            return upTo.isBefore(THE_END) ? due : Edits.plus(due, never.stream());
        }
    }

    /** Knows what was said of each history before. */
    private static class Knowing extends NearlyRight {
        final Map<HistoryId, Instant> said = new ConcurrentHashMap<>();

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(Edits.each(batch, this::changed));
            if (answer instanceof AppendResult.Kept) {
                batch.appends().forEach(append -> append.nextDue().ifPresent(at -> said.put(append.id(), at)));
            }
            return answer;
        }

        Append changed(Append append) {
            return append;
        }

        Optional<Instant> said(Append append) {
            return Optional.ofNullable(said.get(append.id()));
        }
    }

    private static final class OneAnInstant extends Knowing {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            Set<Instant> seen = new HashSet<>();
            return right.due(tenant, kind, upTo, limit, lease).stream()
                    .filter(id -> seen.add(said.get(id)))
                    .toList();
        }
    }

    private static final class Choosing extends Knowing {
        private final BinaryOperator<Instant> choice;

        Choosing(BinaryOperator<Instant> choice) {
            this.choice = choice;
        }

        @Override
        Append changed(Append append) {
            return append.facts().isEmpty()
                    ? append
                    : Edits.nextDue(
                            append,
                            append.nextDue()
                                    .map(now -> choice.apply(said(append).orElse(now), now)));
        }
    }

    private static final class Clinging extends Knowing {
        @Override
        Append changed(Append append) {
            return Edits.nextDue(append, append.nextDue().or(() -> said(append)));
        }
    }

    private static final class FactsOnly extends Knowing {
        @Override
        Append changed(Append append) {
            return append.facts().isEmpty() && said(append).isPresent() ? Edits.nextDue(append, said(append)) : append;
        }
    }

    private static final class Queue extends NearlyRight {
        private final Set<HistoryId> told = new HashSet<>();

        @Override
        public AppendResult append(Batch batch) {
            if (!amongWriters()) {
                batch.appends().forEach(append -> told.remove(append.id()));
            }
            return right.append(batch);
        }

        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            List<HistoryId> due = right.due(tenant, kind, upTo, limit, lease);
            return lease.holder().isEmpty() && isWholeSecond(upTo)
                    ? due.stream().filter(told::add).toList()
                    : due;
        }
    }

    private static final class CountsNothing extends NearlyRight {
        private int nothings;

        @Override
        public AppendResult append(Batch batch) {
            Append append = Edits.only(batch);
            if (nothings == 2 && !append.facts().isEmpty()) {
                return new Stale(append.id(), append.expected(), append.expected() + 2);
            }
            nothings += append.facts().isEmpty() ? 1 : 0;
            return right.append(batch);
        }
    }

    private static final class AnyRevision extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            return right.append(Edits.each(
                    batch,
                    append -> append.facts().isEmpty()
                            ? Edits.expected(append, revision(batch.tenant(), append.id()))
                            : append));
        }
    }
}
