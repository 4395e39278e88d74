package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.C;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Faults.FAILING;
import static io.github.hansho.testkit.contract.Faults.LOSING;
import static io.github.hansho.testkit.contract.Faults.failed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.Test;

/** An append that failed before its commit leaves nothing behind. */
interface LostClauses extends DurableClauses {

    @Test
    default void keepsNoFactOfAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(read(journal, A)).as("failed %s", fault).containsExactly("opened");
            assertThat(read(journal, B)).as("failed %s", fault).isEmpty();
        }
    }

    @Test
    default void claimsNoKeyForAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(journal.find(TENANT, "edr:2")).as("failed %s", fault).isEmpty();
            keep(journal, claiming(add(C, 0, "opened"), "edr:2", "edr:3"));
            assertThat(journal.find(TENANT, "edr:3")).as("failed %s", fault).contains(C);
        }
    }

    @Test
    default void releasesNoKeyForAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(journal.find(TENANT, "edr:1")).as("failed %s", fault).contains(A);
        }
    }

    @Test
    default void keepsNoRequestOfAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(journal.kept(TENANT, "r-1")).as("failed %s", fault).isEmpty();
            keep(journal, once("r-2", add(C, 0, "opened")));
            assertThat(journal.kept(TENANT, "r-2")).as("failed %s", fault).isPresent();
        }
    }

    @Test
    default void keepsNoDueInstantOfAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(dueUpTo(journal, NOON.plusSeconds(5), 10))
                    .as("failed %s", fault)
                    .containsExactly(A);
        }
    }

    @Test
    default void makesNoEntryOfAnAppendThatFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            assertThat(entries(journal)).as("failed %s", fault).hasSize(1);
        }
    }

    @Test
    default void keepsTheSameBatchAfterItFailed() {
        for (CommitFault fault : LOSING) {
            Journal journal = failed(this, fault);
            keep(journal, FAILING);
            assertThat(entries(journal))
                    .extracting(Entry::batch)
                    .as("failed %s", fault)
                    .endsWith(FAILING);
            assertThat(read(journal, A)).as("failed %s", fault).containsExactly("opened", "moved");
        }
    }
}
