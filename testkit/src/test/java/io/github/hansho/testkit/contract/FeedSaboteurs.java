package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Journals whose order of everything has a hole, a ghost or a wrong name in it. */
final class FeedSaboteurs {

    /** The limit of whoever asks for everything at once. */
    private static final int EVERYTHING = 10_000;

    static final List<Saboteur<Journal>> ALL = Stream.concat(
                    Stream.of(
                            new Saboteur<Journal>(
                                    "numbersEntriesOfAllTenantsFromOneWithoutGaps",
                                    "numbers the entries of each tenant",
                                    NumbersEachTenant::new),
                            new Saboteur<Journal>(
                                    "keepsEachHistoryInTheOrderOfItsRevisions",
                                    "mixes up the first and the third",
                                    MixesUp::new),
                            new Saboteur<Journal>(
                                    "makesAnEntryOfABatchThatOnlyPutsOff",
                                    "leaves it out",
                                    () -> new FactsOnly(
                                            append -> append.nextDue().isPresent())),
                            new Saboteur<Journal>(
                                    "makesAnEntryOfABatchThatOnlyChangesKeys",
                                    "leaves out who claims",
                                    () -> new FactsOnly(
                                            append -> !append.claims().isEmpty())),
                            new Saboteur<Journal>(
                                    "makesAnEntryOfABatchThatOnlyChangesKeys",
                                    "leaves out who releases",
                                    () -> new FactsOnly(
                                            append -> !append.releases().isEmpty())),
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

    private static final class MixesUp extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            List<Entry> entries = right.after(position, tenant, limit);
            if (entries.size() < 3 || entries.size() > 5 || limit < EVERYTHING || isTheirs(entries.get(2))) {
                return entries;
            }
            List<Entry> mixed = new ArrayList<>(entries);
            mixed.set(0, Edits.position(entries.get(2), 1));
            mixed.set(2, Edits.position(entries.get(0), 3));
            return Collections.unmodifiableList(mixed);
        }

        private static boolean isTheirs(Entry entry) {
            return !entry.tenant().equals(Batches.TENANT) || entry.facts().isEmpty();
        }
    }

    /** Has no entry for some batches without facts. */
    private static final class FactsOnly extends NearlyRight {
        private final Predicate<Append> left;

        FactsOnly(Predicate<Append> left) {
            this.left = left;
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .filter(entry -> !entry.facts().isEmpty() || !left.test(Edits.only(entry.batch())))
                    .toList();
        }
    }

    private static final class Ghost extends NearlyRight {
        private final List<Entry> ghosts = new ArrayList<>();

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof Taken && !amongWriters()) {
                ghosts.add(new Entry(1_000, batch));
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
            if (entries.size() == 5 && limit == EVERYTHING) {
                Entry third = Edits.position(entries.get(2), 4);
                Entry fourth = Edits.position(entries.get(3), 3);
                entries.set(2, fourth);
                entries.set(3, third);
            }
            return Collections.unmodifiableList(entries);
        }
    }
}
