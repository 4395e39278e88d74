package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** Each append says anew when its history is due; one without facts says only that. */
interface RescheduleClauses extends JournalClauses {

    @Test
    default void putsOffWhatWasDue() {
        Journal journal = withDueAtNoon();
        keep(journal, due(NOON.plusSeconds(10), add(A, 1, "moved")));
        assertThat(dueUpTo(journal, NOON.plusSeconds(5), 10)).isEmpty();
        assertThat(dueUpTo(journal, NOON.plusSeconds(11), 10)).containsExactly(A);
    }

    @Test
    default void bringsForwardWhatWasDue() {
        Journal journal = withDueAtNoon();
        keep(journal, due(NOON.minusSeconds(10), add(A, 1, "moved")));
        assertThat(dueUpTo(journal, NOON.minusSeconds(5), 10)).containsExactly(A);
    }

    @Test
    default void forgetsWhatWasDueWhenTheNextAppendNamesNoInstant() {
        Journal journal = withDueAtNoon();
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).containsExactly(A);
        keep(journal, add(A, 1, "closed"));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    default void reschedulesWithoutAFact() {
        Journal journal = withDueAtNoon();
        keep(journal, due(NOON.plusSeconds(10), add(A, 1)));
        assertThat(dueUpTo(journal, NOON.plusSeconds(5), 10)).isEmpty();
        assertThat(dueUpTo(journal, NOON.plusSeconds(11), 10)).containsExactly(A);
    }

    @Test
    default void keepsTheRevisionWhenThereIsNoFact() {
        Journal journal = withDueAtNoon();
        keep(journal, due(NOON.plusSeconds(10), add(A, 1)));
        keep(journal, due(NOON.plusSeconds(20), add(A, 1)));
        keep(journal, add(A, 1, "moved"));
        assertThat(read(journal, A)).containsExactly("opened", "moved");
    }

    @Test
    default void refusesToRescheduleAtAStaleRevision() {
        Journal journal = withDueAtNoon();
        keep(journal, due(NOON, add(A, 1, "moved")));
        assertThat(journal.append(batch(due(NOON.plusSeconds(10), add(A, 1))))).isEqualTo(new Stale(A, 1, 2));
        assertThat(dueUpTo(journal, NOON.plusSeconds(5), 10)).containsExactly(A);
    }

    private Journal withDueAtNoon() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        return journal;
    }
}
