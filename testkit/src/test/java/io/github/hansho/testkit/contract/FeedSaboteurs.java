package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Opened;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Journals whose order of everything has a hole, a ghost or a wrong name in it. */
final class FeedSaboteurs {

    /** The limit of whoever asks for everything at once. */
    private static final int EVERYTHING = 100;

    static final List<Saboteur<Journal>> ALL = Stream.concat(
                    Stream.of(
                            new Saboteur<Journal>(
                                    "numbersEntriesOfAllTenantsFromOneWithoutGaps",
                                    "numbers the entries of each tenant",
                                    NumbersEachTenant::new),
                            new Saboteur<Journal>(
                                    "namesTheTenantAndTheHistoryOfEachEntry", "misspells one", Misspells::new),
                            new Saboteur<Journal>(
                                    "keepsEachHistoryInTheOrderOfItsRevisions", "counts from 0", CountsFromZero::new),
                            new Saboteur<Journal>(
                                    "showsFactsOfEverySortAsTheyWere", "erases the opening", ErasesTheOpening::new),
                            new Saboteur<Journal>("showsNothingOfARefusedBatch", "shows it at the end", Ghost::new),
                            new Saboteur<Journal>("leavesNoGapForARefusedBatch", "counts it", Gap::new),
                            new Saboteur<Journal>("givesAnEntryTheSamePlaceForEver", "sorts anew", SortsAnew::new)),
                    FeedPageSaboteurs.ALL.stream())
            .toList();

    private FeedSaboteurs() {}

    private static final class NumbersEachTenant extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            List<Entry> entries = right.after(position, tenant, limit);
            if (position > 0 || limit < EVERYTHING) {
                return entries;
            }
            Map<String, Long> counted = new HashMap<>();
            return entries.stream()
                    .map(entry -> Edits.position(entry, counted.merge(entry.tenant(), 1L, Long::sum)))
                    .toList();
        }
    }

    private static final class Misspells extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> entry.id().equals(Batches.GROUP)
                            ? Edits.named(entry, HistoryId.alerts("G-2"), entry.revision())
                            : entry)
                    .toList();
        }
    }

    private static final class CountsFromZero extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> Edits.named(entry, entry.id(), entry.revision() - 1))
                    .toList();
        }
    }

    private static final class ErasesTheOpening extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> entry.fact() instanceof Opened opened ? Edits.fact(entry, opened.erased()) : entry)
                    .toList();
        }
    }

    private static final class Ghost extends NearlyRight {
        private final List<Entry> ghosts = new ArrayList<>();

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof Taken && !amongWriters()) {
                Append lost = Edits.only(batch);
                ghosts.add(new Entry(
                        1_000, batch.tenant(), lost.id(), 1, lost.facts().get(0)));
            }
            return answer;
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return Edits.plus(right.after(position, tenant, limit), ghosts.stream());
        }
    }

    private static final class Gap extends NearlyRight {
        private boolean counted;

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            counted |= answer instanceof Stale && Edits.only(batch).facts().size() == 2;
            return answer;
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            List<Entry> entries = right.after(position, tenant, limit);
            return counted
                    ? entries.stream()
                            .map(entry -> Edits.position(entry, entry.position() == 1 ? 1 : entry.position() + 2))
                            .toList()
                    : entries;
        }
    }

    private static final class SortsAnew extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            List<Entry> entries = new ArrayList<>(right.after(position, tenant, limit));
            if (entries.size() == 7 && limit == EVERYTHING) {
                Entry third = Edits.position(entries.get(2), 4);
                Entry fourth = Edits.position(entries.get(3), 3);
                entries.set(2, fourth);
                entries.set(3, third);
            }
            return Collections.unmodifiableList(entries);
        }
    }
}
