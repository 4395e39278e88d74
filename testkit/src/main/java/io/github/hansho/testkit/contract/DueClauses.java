package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.C;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.keep;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** What is due is told by instant, the earliest first, until an append says otherwise. */
interface DueClauses extends JournalClauses {

    @Test
    default void tellsWhatIsDueTheEarliestFirst() {
        Journal journal = withThreeDue();
        assertThat(dueUpTo(journal, NOON.plusSeconds(60), 10)).containsExactly(B, C, A);
    }

    @Test
    default void tellsNoMoreThanTheLimitAndTheEarliestOfThem() {
        Journal journal = withThreeDue();
        assertThat(dueUpTo(journal, NOON.plusSeconds(60), 2)).containsExactly(B, C);
    }

    @Test
    default void tellsWhatIsDueAtTheInstantItself() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        assertThat(dueUpTo(journal, NOON, 10)).containsExactly(A);
    }

    @Test
    default void doesNotTellWhatIsDueLater() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON.minusSeconds(60), add(A, 0, "opened")), due(NOON.plusSeconds(1), add(B, 0, "opened")));
        assertThat(dueUpTo(journal, NOON, 10)).containsExactly(A);
    }

    @Test
    default void doesNotTellWhatIsNeverDue() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")), add(B, 0, "opened"));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1_000_000_000), 10)).containsExactly(A);
    }

    @Test
    default void tellsAllThatAreDueAtOneInstant() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")), due(NOON, add(B, 0, "opened")));
        keep(journal, due(NOON, add(C, 0, "opened")));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).containsExactlyInAnyOrder(A, B, C);
    }

    @Test
    default void tellsAgainWhatNobodySettled() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).containsExactly(A);
        assertThat(dueUpTo(journal, NOON.plusSeconds(2), 10)).containsExactly(A);
    }

    @Test
    default void deniesThatAnythingMayBeDueOnlyWhenNothingIs() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).containsExactly(A);
        assertThat(journal.mayBeDue(TENANT, HistoryId.Kind.INCIDENT, NOON.plusSeconds(1)))
                .isTrue();
        assertThat(journal.mayBeDue(TENANT, HistoryId.Kind.INCIDENT, NOON)).isTrue();
    }

    private Journal withThreeDue() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON.plusSeconds(30), add(A, 0, "opened")));
        keep(journal, due(NOON.plusSeconds(10), add(B, 0, "opened")));
        keep(journal, due(NOON.plusSeconds(20), add(C, 0, "opened")));
        return journal;
    }
}
