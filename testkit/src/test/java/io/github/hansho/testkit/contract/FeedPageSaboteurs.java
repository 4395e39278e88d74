package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Journals that lose their place between two pages. */
final class FeedPageSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("givesNoMoreThanTheLimit", "gives one more", OneMore::new),
            new Saboteur<>(
                    "givesEverythingOncePageByPage",
                    "begins with the last of the page before",
                    () -> new Inclusive(false)),
            new Saboteur<>("givesNothingAfterTheEnd", "counts positions in 32 bits", ThirtyTwoBits::new),
            new Saboteur<>("showsOnlyTheTenantAskedFor", "takes an unknown tenant for all", UnknownIsAll::new),
            new Saboteur<>("keepsThePositionsOfAllWhenOneTenantIsAskedFor", "numbers them anew", NumbersAnew::new),
            new Saboteur<>("countsOnlyTheTenantAskedForTowardsTheLimit", "counts all of them", CountsAll::new),
            new Saboteur<>(
                    "givesEverythingOfOneTenantOncePageByPage",
                    "begins with the last of the page before",
                    () -> new Inclusive(true)));

    private FeedPageSaboteurs() {}

    private static final class OneMore extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit > 1 ? limit + 1 : limit);
        }
    }

    private static final class Inclusive extends NearlyRight {
        private final boolean filtered;

        Inclusive(boolean filtered) {
            this.filtered = filtered;
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            boolean wrong = filtered == tenant.isPresent() && limit > 1 && limit < 5 && position > 0;
            return right.after(wrong ? position - 1 : position, tenant, limit);
        }
    }

    private static final class ThirtyTwoBits extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position > Integer.MAX_VALUE ? 0 : position, tenant, limit);
        }
    }

    private static final class UnknownIsAll extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            boolean known = !right.after(0, tenant, 1).isEmpty();
            return right.after(position, known ? tenant : Optional.empty(), limit);
        }
    }

    private static final class NumbersAnew extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            List<Entry> entries = right.after(position, tenant, limit);
            return tenant.isPresent() && limit > 5
                    ? IntStream.range(0, entries.size())
                            .mapToObj(i -> Edits.position(entries.get(i), i + 1L))
                            .toList()
                    : entries;
        }
    }

    private static final class CountsAll extends NearlyRight {
        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return tenant.isPresent() && limit == 1
                    ? right.after(position, Optional.empty(), limit).stream()
                            .filter(entry -> entry.tenant().equals(tenant.get()))
                            .toList()
                    : right.after(position, tenant, limit);
        }
    }
}
