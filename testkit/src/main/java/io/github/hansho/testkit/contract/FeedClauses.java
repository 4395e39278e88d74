package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.releasing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every batch kept has one place in the order of the whole journal. */
interface FeedClauses extends JournalClauses {

    @Test
    default void numbersEntriesOfAllTenantsFromOneWithoutGaps() {
        Journal journal = withFourBatches();
        assertThat(entries(journal)).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    default void keepsEachHistoryInTheOrderOfItsRevisions() {
        Journal journal = withFourBatches();
        assertThat(entries(journal))
                .filteredOn(entry -> entry.tenant().equals(TENANT))
                .flatExtracting(Entry::facts)
                .filteredOn(fact -> fact.id().equals(A))
                .extracting(KeptFact::revision)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    default void makesAnEntryOfABatchThatOnlyPutsOff() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        keep(journal, due(NOON.plusSeconds(10), add(A, 1)));
        keep(journal, due(NOON.plusSeconds(10), add(A, 1)));
        assertThat(entries(journal)).hasSize(3);
        assertThat(entries(journal).subList(1, 3)).flatExtracting(Entry::facts).isEmpty();
    }

    @Test
    default void makesAnEntryOfABatchThatOnlyChangesKeys() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, claiming(add(A, 1), "edr:2"));
        keep(journal, releasing(add(A, 1), "edr:1"));
        assertThat(entries(journal)).hasSize(3);
        assertThat(entries(journal).subList(1, 3)).flatExtracting(Entry::facts).isEmpty();
    }

    @Test
    default void showsNothingOfARefusedBatch() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        assertThat(journal.append(batch(claiming(add(B, 0, "lost"), "edr:1")))).isNotInstanceOf(Kept.class);
        assertThat(entries(journal))
                .flatExtracting(Entry::facts)
                .extracting(KeptFact::id)
                .containsExactly(A);
    }

    @Test
    default void leavesNoGapForARefusedBatch() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        assertThat(journal.append(batch(add(A, 0, "lost", "lost")))).isNotInstanceOf(Kept.class);
        keep(journal, add(A, 1, "moved"));
        assertThat(entries(journal)).extracting(Entry::position).containsExactly(1L, 2L);
    }

    @Test
    default void givesAnEntryTheSamePlaceForEver() {
        Journal journal = withFourBatches();
        List<Entry> before = entries(journal);
        keep(journal, batchOf(NEIGHBOUR, add(A, 1, "later"), add(B, 0, "later")));
        assertThat(before).hasSize(4);
        assertThat(entries(journal)).startsWith(before.toArray(Entry[]::new));
    }

    private Journal withFourBatches() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "one", "two"));
        keep(journal, batchOf(NEIGHBOUR, add(A, 0, "theirs")));
        keep(journal, add(A, 2, "three"), add(GROUP, 0, "received"));
        keep(journal, add(GROUP, 1));
        return journal;
    }
}
