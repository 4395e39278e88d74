package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A tenant never sees another's histories, keys, requests or due entries, though they have the same names. */
interface TenantClauses extends JournalClauses {

    @Test
    default void keepsTheHistoriesOfTwoTenantsApart() {
        Journal journal = emptyJournal();
        keep(journal, batchOf(TENANT, add(A, 0, "ours")));
        assertThat(journal.read(NEIGHBOUR, A, 0)).isEmpty();
        keep(journal, batchOf(NEIGHBOUR, add(A, 0, "theirs", "theirs, too")));
        assertThat(words(journal.read(TENANT, A, 0))).containsExactly("ours");
        assertThat(words(journal.read(NEIGHBOUR, A, 0))).containsExactly("theirs", "theirs, too");
    }

    @Test
    default void keepsTheKeysOfTwoTenantsApart() {
        Journal journal = emptyJournal();
        keep(journal, batchOf(TENANT, claiming(add(A, 0, "opened"), "edr:1")));
        assertThat(journal.find(NEIGHBOUR, "edr:1")).isEmpty();
        keep(journal, batchOf(NEIGHBOUR, claiming(add(B, 0, "opened"), "edr:1")));
        assertThat(journal.find(TENANT, "edr:1")).contains(A);
        assertThat(journal.find(NEIGHBOUR, "edr:1")).contains(B);
    }

    @Test
    default void keepsTheRequestsOfTwoTenantsApart() {
        Journal journal = emptyJournal();
        Batch ours = new Batch(TENANT, Optional.of("r-1"), List.of(add(A, 0, "opened")));
        Batch theirs = new Batch(NEIGHBOUR, Optional.of("r-1"), List.of(add(B, 0, "opened")));
        keep(journal, ours);
        assertThat(journal.kept(NEIGHBOUR, "r-1")).isEmpty();
        keep(journal, theirs);
        assertThat(journal.kept(TENANT, "r-1")).contains(ours);
        assertThat(journal.kept(NEIGHBOUR, "r-1")).contains(theirs);
    }

    @Test
    default void keepsTheDueHistoriesOfTwoTenantsApart() {
        Journal journal = emptyJournal();
        keep(journal, batchOf(TENANT, due(NOON, add(A, 0, "opened"))));
        keep(journal, batchOf(NEIGHBOUR, due(NOON, add(B, 0, "opened"))));
        assertThat(journal.due(TENANT, Kind.INCIDENT, NOON.plusSeconds(1), 10, Lease.none(NOON)))
                .containsExactly(A);
        assertThat(journal.due(NEIGHBOUR, Kind.INCIDENT, NOON.plusSeconds(1), 10, Lease.none(NOON)))
                .containsExactly(B);
    }

    @Test
    default void keepsTheLeasesOfTwoTenantsApart() {
        Journal journal = emptyJournal();
        keep(journal, batchOf(TENANT, due(NOON, add(A, 0, "opened"))));
        keep(journal, batchOf(NEIGHBOUR, due(NOON, add(A, 0, "opened"))));
        Lease ours = new Lease("desk-1", NOON, Duration.ofMinutes(1));
        Lease theirs = new Lease("desk-2", NOON, Duration.ofMinutes(1));
        assertThat(journal.due(TENANT, Kind.INCIDENT, NOON.plusSeconds(1), 10, ours))
                .containsExactly(A);
        assertThat(journal.due(NEIGHBOUR, Kind.INCIDENT, NOON.plusSeconds(1), 10, theirs))
                .containsExactly(A);
    }
}
