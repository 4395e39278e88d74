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

/** A key belongs to one history of a tenant at most. */
interface KeyClauses extends JournalClauses {

    @Test
    default void findsTheHistoryThatClaimedAKey() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"), claiming(add(B, 0, "opened"), "edr:2"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
        assertThat(journal.find(TENANT, "edr:2")).contains(B);
        assertThat(journal.find(TENANT, "edr:3")).isEmpty();
    }

    @Test
    default void claimsSeveralKeysAtOnce() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1", "edr:2", "edr:3"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
        assertThat(journal.find(TENANT, "edr:2")).contains(A);
        assertThat(journal.find(TENANT, "edr:3")).contains(A);
    }

    @Test
    default void refusesATakenKeyAndNamesTheHolder() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        assertThat(journal.append(batch(claiming(add(B, 0, "opened"), "edr:2", "edr:1"))))
                .isEqualTo(new Taken("edr:1", A));
    }

    @Test
    default void letsAHistoryClaimItsOwnKeyAgain() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, claiming(add(A, 1, "attached"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
    }

    @Test
    default void keepsAKeyThroughAppendsThatDoNotNameIt() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, claiming(add(A, 1, "attached"), "edr:2"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
    }

    @Test
    default void freesAReleasedKey() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1", "edr:2"));
        keep(journal, releasing(add(A, 1, "closed"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).isEmpty();
        assertThat(journal.find(TENANT, "edr:2")).contains(A);
    }

    @Test
    default void letsAnotherClaimAReleasedKey() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, releasing(add(A, 1, "closed"), "edr:1"));
        keep(journal, claiming(add(B, 0, "opened"), "edr:1"));
        assertThat(journal.find(TENANT, "edr:1")).contains(B);
    }

    @Test
    default void ignoresTheReleaseOfAnothersKey() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, releasing(add(B, 0, "opened"), "edr:1", "edr:9"));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
    }

    @Test
    default void claimsAndReleasesWithoutFacts() {
        Journal journal = emptyJournal();
        keep(journal, claiming(add(A, 0, "opened"), "edr:1"));
        keep(journal, claiming(releasing(add(A, 1), "edr:1"), "edr:2"));
        assertThat(journal.find(TENANT, "edr:1")).isEmpty();
        assertThat(journal.find(TENANT, "edr:2")).contains(A);
    }
}
