package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.adding;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every fact kept has one place in the order of the whole journal. */
interface FeedClauses extends JournalClauses {

    @Test
    default void numbersEntriesOfAllTenantsFromOneWithoutGaps() {
        Journal journal = withFiveFacts();
        assertThat(all(journal)).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    default void namesTheTenantAndTheHistoryOfEachEntry() {
        Journal journal = withFiveFacts();
        assertThat(all(journal))
                .extracting(Entry::tenant, Entry::id)
                .containsExactlyInAnyOrder(
                        tuple(TENANT, A),
                        tuple(TENANT, A),
                        tuple(TENANT, GROUP),
                        tuple(NEIGHBOUR, A),
                        tuple(TENANT, A));
    }

    @Test
    default void keepsEachHistoryInTheOrderOfItsRevisions() {
        Journal journal = withFiveFacts();
        assertThat(all(journal))
                .filteredOn(entry -> entry.tenant().equals(TENANT) && entry.id().equals(A))
                .extracting(Entry::revision)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    default void showsFactsOfEverySortAsTheyWere() {
        Journal journal = emptyJournal();
        keep(journal, adding(A, 0, Facts.ofManySorts()));
        assertThat(all(journal)).extracting(Entry::fact).containsExactlyElementsOf(Facts.ofManySorts());
    }

    @Test
    default void showsNothingOfARefusedBatch() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        assertThat(journal.append(batch(claiming(add(B, 0, "lost"), "edr:1")))).isNotInstanceOf(Kept.class);
        assertThat(all(journal)).extracting(Entry::id).containsExactly(A);
    }

    @Test
    default void leavesNoGapForARefusedBatch() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        assertThat(journal.append(batch(add(A, 0, "lost", "lost")))).isNotInstanceOf(Kept.class);
        keep(journal, add(A, 1, "moved"));
        assertThat(all(journal)).extracting(Entry::position).containsExactly(1L, 2L);
    }

    @Test
    default void givesAnEntryTheSamePlaceForEver() {
        Journal journal = withFiveFacts();
        List<Entry> before = all(journal);
        keep(journal, batchOf(NEIGHBOUR, add(A, 1, "later"), add(B, 0, "later")));
        assertThat(before).hasSize(5);
        assertThat(all(journal)).startsWith(before.toArray(Entry[]::new));
    }

    private Journal withFiveFacts() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "one", "two"));
        keep(journal, batchOf(NEIGHBOUR, add(A, 0, "theirs")));
        keep(journal, add(A, 2, "three"), add(GROUP, 0, "received"));
        return journal;
    }

    private static List<Entry> all(Journal journal) {
        return journal.after(0, Optional.empty(), 100);
    }
}
