package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.CommitFault.AFTER;
import static io.github.hansho.testkit.contract.Faults.FAILING;
import static io.github.hansho.testkit.contract.Faults.failed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** An append that failed after its commit is kept, with all its parts, though nobody was told. */
interface CommittedClauses extends DurableClauses {

    @Test
    default void keepsTheFactsOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(read(journal, A)).containsExactly("opened", "moved");
        assertThat(read(journal, B)).containsExactly("opened");
    }

    @Test
    default void keepsTheKeysOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(journal.find(TENANT, "edr:1")).isEmpty();
        assertThat(journal.find(TENANT, "edr:2")).contains(A);
        assertThat(journal.find(TENANT, "edr:3")).contains(B);
    }

    @Test
    default void keepsTheRequestOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(journal.kept(TENANT, "r-1")).contains(FAILING);
    }

    @Test
    default void keepsTheDueInstantsOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(dueUpTo(journal, NOON.plusSeconds(5), 10)).containsExactly(B);
        assertThat(dueUpTo(journal, NOON.plusSeconds(10), 10)).containsExactly(B, A);
    }

    @Test
    default void makesAnEntryOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(entries(journal)).hasSize(2).extracting(Entry::batch).endsWith(FAILING);
    }

    @Test
    default void answersARepeatOfAnAppendThatFailedAfterItsCommit() {
        Journal journal = failed(this, AFTER);
        assertThat(journal.append(FAILING)).isEqualTo(new AlreadyKept(FAILING));
        assertThat(journal.append(once("r-1", add(A, 2, "another wish")))).isEqualTo(new AlreadyKept(FAILING));
        assertThat(read(journal, A)).containsExactly("opened", "moved");
    }
}
