package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.keep;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads page by page, for all tenants or one, gets everything once. */
interface FeedPageClauses extends JournalClauses {

    @Test
    default void givesNoMoreThanTheLimit() {
        Journal journal = ofTwoTenants();
        assertThat(journal.after(0, Optional.empty(), 2)).hasSize(2);
    }

    @Test
    default void givesEverythingOncePageByPage() {
        Journal journal = ofTwoTenants();
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(pageByPage(journal, Optional.empty(), limit))
                    .extracting(FeedPageClauses::word)
                    .containsExactlyInAnyOrder("one", "two", "three four", "five", "six", "");
        }
    }

    @Test
    default void givesNothingAfterTheEnd() {
        Journal journal = ofTwoTenants();
        assertThat(journal.after(0, Optional.empty(), 10)).hasSize(6);
        assertThat(journal.after(6, Optional.empty(), 10)).isEmpty();
        assertThat(journal.after(Long.MAX_VALUE, Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void showsOnlyTheTenantAskedFor() {
        Journal journal = ofTwoTenants();
        assertThat(journal.after(0, Optional.of(NEIGHBOUR), 10))
                .extracting(Entry::tenant)
                .containsExactly(NEIGHBOUR, NEIGHBOUR);
        assertThat(journal.after(0, Optional.of("nobody"), 10)).isEmpty();
    }

    @Test
    default void keepsThePositionsOfAllWhenOneTenantIsAskedFor() {
        Journal journal = ofTwoTenants();
        List<Entry> all = journal.after(0, Optional.empty(), 10);
        assertThat(journal.after(0, Optional.of(NEIGHBOUR), 10))
                .hasSize(2)
                .containsExactlyElementsOf(all.stream()
                        .filter(entry -> entry.tenant().equals(NEIGHBOUR))
                        .toList());
    }

    @Test
    default void countsOnlyTheTenantAskedForTowardsTheLimit() {
        Journal journal = ofTwoTenants();
        Entry first = journal.after(0, Optional.of(NEIGHBOUR), 1).get(0);
        assertThat(journal.after(first.position(), Optional.of(NEIGHBOUR), 1)).hasSize(1);
    }

    @Test
    default void givesEverythingOfOneTenantOncePageByPage() {
        Journal journal = ofTwoTenants();
        assertThat(pageByPage(journal, Optional.of(TENANT), 2))
                .extracting(FeedPageClauses::word)
                .containsExactlyInAnyOrder("one", "three four", "six", "");
    }

    private Journal ofTwoTenants() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "one"));
        keep(journal, batchOf(NEIGHBOUR, add(A, 0, "two")));
        keep(journal, add(A, 1, "three", "four"));
        keep(journal, batchOf(NEIGHBOUR, add(B, 0, "five")));
        keep(journal, add(B, 0, "six"));
        keep(journal, add(B, 1));
        return journal;
    }

    /** Returns the words of an entry's facts, nothing if it has none. */
    private static String word(Entry entry) {
        return entry.facts().stream().map(kept -> Batches.word(kept.fact())).collect(Collectors.joining(" "));
    }

    private static List<Entry> pageByPage(Journal journal, Optional<String> tenant, int limit) {
        List<Entry> entries = new ArrayList<>();
        List<Entry> page = journal.after(0, tenant, limit);
        while (!page.isEmpty() && entries.size() < 100) {
            entries.addAll(page);
            page = journal.after(page.get(page.size() - 1).position(), tenant, limit);
        }
        return entries;
    }
}
