package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.releasing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** Within a batch keys are released before they are claimed, in whatever order its histories stand. */
interface KeyHandOverClauses extends JournalClauses {

    @Test
    default void handsAKeyToAHistoryThatStandsLaterInTheBatch() {
        Journal journal = withKeyOfA();
        keep(journal, releasing(add(A, 1, "merged"), "edr:1"), claiming(add(B, 0, "opened"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(B);
    }

    @Test
    default void handsAKeyToAHistoryThatStandsEarlierInTheBatch() {
        Journal journal = withKeyOfA();
        keep(journal, claiming(add(B, 0, "opened"), "edr:1"), releasing(add(A, 1, "merged"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(B);
    }

    @Test
    default void keepsAKeyThatIsReleasedAndClaimedByTheSame() {
        Journal journal = withKeyOfA();
        keep(journal, claiming(releasing(add(A, 1, "moved"), "edr:1"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
    }

    @Test
    default void refusesAKeyThatTwoHistoriesOfABatchClaim() {
        Journal journal = withKeyOfA();
        assertThat(journal.append(
                        batch(claiming(add(A, 1, "attached"), "edr:2"), claiming(add(B, 0, "opened"), "edr:2"))))
                .isEqualTo(new Taken("edr:2", A));
    }

    @Test
    default void handsOverOnlyTheKeysReleased() {
        Journal journal = withKeyOfA();
        assertThat(journal.append(batch(
                        releasing(add(A, 1, "merged"), "edr:2"), claiming(add(B, 0, "opened"), "edr:2", "edr:1"))))
                .isEqualTo(new Taken("edr:1", A));
    }

    private Journal withKeyOfA() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        return journal;
    }
}
