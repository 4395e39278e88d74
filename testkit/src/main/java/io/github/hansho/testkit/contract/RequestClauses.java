package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.ofEveryPart;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** A request id is kept once. */
interface RequestClauses extends JournalClauses {

    @Test
    default void keepsARequestOnce() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        keep(journal, once("r-1", add(A, 1, "noted")));
        journal.append(once("r-1", add(A, 2, "noted")));
        assertThat(read(journal, A)).containsExactly("opened", "noted");
    }

    @Test
    default void answersARepeatWithTheOriginalBatch() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        Batch original = once("r-1", ofEveryPart());
        keep(journal, original);
        assertThat(journal.append(once("r-1", add(A, 1, "another wish")))).isEqualTo(new AlreadyKept(original));
    }

    @Test
    default void answersARepeatAlthoughItsRevisionHasPassed() {
        Journal journal = emptyJournal();
        Batch original = once("r-1", add(A, 0, "opened"));
        keep(journal, original);
        keep(journal, add(A, 1, "moved", "noted"));
        assertThat(journal.append(original)).isEqualTo(new AlreadyKept(original));
    }

    @Test
    default void answersARepeatAlthoughItsKeyWasTakenSince() {
        Journal journal = emptyJournal();
        Batch original = once("r-1", add(A, 0, "opened"));
        keep(journal, original);
        keep(journal, claiming(add(B, 0, "opened"), "edr:1"));
        assertThat(journal.append(once("r-1", claiming(add(A, 1, "attached"), "edr:1"))))
                .isEqualTo(new AlreadyKept(original));
    }

    @Test
    default void findsABatchByItsRequest() {
        Journal journal = emptyJournal();
        Batch first = once("r-1", add(A, 0, "opened"));
        Batch second = once("r-2", ofEveryPart());
        keep(journal, first);
        keep(journal, second);
        assertThat(journal.kept(TENANT, "r-1")).contains(first);
        assertThat(journal.kept(TENANT, "r-2")).contains(second);
        assertThat(journal.kept(TENANT, "r-3")).isEmpty();
    }

    @Test
    default void takesBatchesWithoutARequestForDifferentOnes() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "noted"));
        keep(journal, add(A, 1, "noted"));
        assertThat(read(journal, A)).containsExactly("noted", "noted");
    }
}
