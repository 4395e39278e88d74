package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** A batch is kept only if every history is at the revision expected. */
interface RevisionClauses extends JournalClauses {

    @Test
    default void beginsHistoriesOfEveryKindAtRevisionZero() {
        Journal journal = emptyJournal();
        for (HistoryId.Kind kind : HistoryId.Kind.values()) {
            HistoryId id = new HistoryId(kind, "of kind " + kind);
            keep(journal, add(id, 0, "first"));
            assertThat(read(journal, id)).containsExactly("first");
        }
    }

    @Test
    default void countsARevisionForEachFact() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened", "moved", "noted", "moved"));
        keep(journal, add(A, 4, "closed"));
        assertThat(read(journal, A)).containsExactly("opened", "moved", "noted", "moved", "closed");
    }

    @Test
    default void refusesToBeginAHistoryThatExists() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened", "moved"));
        assertThat(journal.append(batch(add(A, 0, "opened again")))).isEqualTo(new Stale(A, 0, 2));
    }

    @Test
    default void refusesAnOlderRevisionAndSaysTheActualOne() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened", "moved", "noted"));
        assertThat(journal.append(batch(add(A, 1, "late")))).isEqualTo(new Stale(A, 1, 3));
    }

    @Test
    default void refusesARevisionThatIsNotReachedYet() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        assertThat(journal.append(batch(add(A, 2, "early")))).isEqualTo(new Stale(A, 2, 1));
    }

    @Test
    default void refusesToGoOnWithAHistoryThatDoesNotExist() {
        Journal journal = emptyJournal();
        assertThat(journal.append(batch(add(A, 1, "early")))).isEqualTo(new Stale(A, 1, 0));
    }

    @Test
    default void saysWhichHistoryOfABatchIsStale() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"), add(B, 0, "opened"), add(GROUP, 0, "received"));
        keep(journal, add(B, 1, "moved"));
        assertThat(journal.append(batch(add(A, 1, "moved"), add(B, 1, "late"), add(GROUP, 1, "linked"))))
                .isEqualTo(new Stale(B, 1, 2));
    }
}
