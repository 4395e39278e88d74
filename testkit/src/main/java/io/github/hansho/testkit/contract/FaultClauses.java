package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.C;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Faults.FAILING;
import static io.github.hansho.testkit.contract.Faults.attempt;
import static io.github.hansho.testkit.contract.Faults.failed;
import static io.github.hansho.testkit.contract.Faults.withA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whenever an append fails, whoever asked for it is told, and the journal goes on. */
interface FaultClauses extends DurableClauses {

    @Test
    default void throwsWhenAnAppendFails() {
        for (CommitFault fault : CommitFault.values()) {
            Journal journal = withA(this);
            failNext(fault);
            assertThatThrownBy(() -> journal.append(FAILING))
                    .as("failed %s", fault)
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    default void goesOnAfterEachFault() {
        for (CommitFault fault : CommitFault.values()) {
            Journal journal = failed(this, fault);
            keep(journal, add(C, 0, "opened"));
            keep(journal, add(C, 1, "moved"));
            keep(journal, add(C, 2, "closed"));
            assertThat(read(journal, C)).as("failed %s", fault).containsExactly("opened", "moved", "closed");
        }
    }

    @Test
    default void leavesNoGapForAFault() {
        Journal journal = emptyJournal();
        int revision = 0;
        for (CommitFault fault : CommitFault.values()) {
            failNext(fault);
            attempt(journal, batch(add(A, 0, "opened"), add(B, 0, "opened")));
            keep(journal, add(C, revision++, "kept"));
        }
        assertThat(entries(journal)).extracting(Entry::position).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    default void showsTheSameReopenedAfterEachFault() {
        for (CommitFault fault : CommitFault.values()) {
            Journal before = failed(this, fault);
            List<Object> shown = shown(before);
            Journal journal = reopened();
            assertThat(shown(journal)).as("failed %s", fault).isEqualTo(shown);
            keep(journal, add(C, 0, "opened"));
            assertThat(read(journal, C)).as("failed %s", fault).containsExactly("opened");
        }
    }

    /** Returns everything that a journal shows of the batches of these clauses. */
    private static List<Object> shown(Journal journal) {
        return List.of(
                entries(journal),
                read(journal, A),
                read(journal, B),
                Stream.of("edr:1", "edr:2", "edr:3")
                        .map(key -> journal.find(TENANT, key))
                        .toList(),
                journal.kept(TENANT, "r-1").map(Batch::appends),
                dueUpTo(journal, NOON.plusSeconds(5), 10),
                dueUpTo(journal, NOON.plusSeconds(10), 10));
    }
}
