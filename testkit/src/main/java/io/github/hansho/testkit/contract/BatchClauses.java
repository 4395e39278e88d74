package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** A batch is kept whole or not at all. */
interface BatchClauses extends JournalClauses {

    @Test
    default void keepsEveryHistoryOfABatch() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"), add(GROUP, 0, "received", "linked"));
        assertThat(read(journal, A)).containsExactly("opened");
        assertThat(read(journal, GROUP)).containsExactly("received", "linked");
    }

    @Test
    default void keepsNoFactOfARefusedBatch() {
        Journal journal = withB();
        assertThat(journal.append(batch(add(A, 0, "lost"), add(B, 0, "stale")))).isInstanceOf(AppendResult.Stale.class);
        assertThat(read(journal, A)).isEmpty();
        assertThat(read(journal, B)).containsExactly("opened");
    }

    @Test
    default void keepsNoFactOfABatchThatClaimsATakenKey() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(B, 0, "opened"), "edr:1"));
        assertThat(journal.append(batch(add(GROUP, 0, "lost"), claiming(add(A, 0, "lost"), "edr:1"))))
                .isInstanceOf(AppendResult.Taken.class);
        assertThat(read(journal, GROUP)).isEmpty();
        assertThat(read(journal, A)).isEmpty();
        assertThat(read(journal, B)).containsExactly("opened");
    }

    @Test
    default void keepsNoKeyOfARefusedBatch() {
        Journal journal = withB();
        refused(journal, batch(claiming(add(A, 0, "lost"), "edr:1"), add(B, 0, "stale")));
        assertThat(journal.find(TENANT, "edr:1")).isEmpty();
        keep(journal, claiming(add(B, 1, "attached"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(B);
    }

    @Test
    default void keepsNoDueInstantOfARefusedBatch() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(B, 0, "opened")));
        refused(journal, batch(due(NOON, add(A, 0, "lost")), add(B, 0, "stale")));
        assertThat(dueUpTo(journal, NOON.plusSeconds(1), 10)).containsExactly(B);
    }

    @Test
    default void keepsNoRequestOfARefusedBatch() {
        Journal journal = withB();
        Append stale = add(B, 0, "stale");
        refused(journal, once("r-1", stale));
        assertThat(journal.kept(TENANT, "r-1")).isEmpty();
        Batch corrected = once("r-1", add(B, 1, "corrected"));
        keep(journal, corrected);
        assertThat(journal.kept(TENANT, "r-1")).contains(corrected);
    }

    private Journal withB() {
        Journal journal = emptyJournal();
        keep(journal, add(B, 0, "opened"));
        return journal;
    }

    private static void refused(Journal journal, Batch batch) {
        assertThat(journal.append(batch)).as("answer to %s", batch).isNotInstanceOf(AppendResult.Kept.class);
    }
}
