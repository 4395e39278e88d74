package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.keep;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one holder leased is left out for others, until the lease ends or something is appended. */
interface LeaseClauses extends JournalClauses {

    @Test
    default void leavesOutWhatAnotherHasLeased() {
        Journal journal = withTwoDue();
        assertThat(lease(journal, "desk-1", NOON, 60, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-2", NOON, 60, 10)).isEmpty();
    }

    @Test
    default void endsALeaseAfterItsLength() {
        Journal journal = withTwoDue();
        assertThat(lease(journal, "desk-1", NOON, 60, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-2", NOON.plusSeconds(60), 60, 10)).containsExactly(A, B);
    }

    @Test
    default void tellsAHolderAgainWhatItLeased() {
        Journal journal = withTwoDue();
        assertThat(lease(journal, "desk-1", NOON, 60, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-1", NOON.plusSeconds(1), 60, 10)).containsExactly(A, B);
    }

    @Test
    default void renewsAHoldersOwnLease() {
        Journal journal = withTwoDue();
        lease(journal, "desk-1", NOON, 60, 10);
        assertThat(lease(journal, "desk-1", NOON.plusSeconds(50), 60, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-2", NOON.plusSeconds(109), 60, 10)).isEmpty();
    }

    @Test
    default void keepsNobodyAwayWithALeaseOfNoLength() {
        Journal journal = withTwoDue();
        assertThat(lease(journal, "desk-1", NOON, 0, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-2", NOON, 60, 10)).containsExactly(A, B);
    }

    @Test
    default void givesUpALeaseForOneOfNoLength() {
        Journal journal = withTwoDue();
        lease(journal, "desk-1", NOON, 60, 10);
        lease(journal, "desk-1", NOON.plusSeconds(1), 0, 10);
        assertThat(lease(journal, "desk-2", NOON.plusSeconds(1), 60, 10)).containsExactly(A, B);
    }

    @Test
    default void endsALeaseWithTheNextAppend() {
        Journal journal = withTwoDue();
        lease(journal, "desk-1", NOON, 60, 10);
        keep(journal, due(NOON.minusSeconds(20), add(A, 1, "settled")));
        assertThat(lease(journal, "desk-2", NOON.plusSeconds(1), 60, 10)).containsExactly(A);
    }

    @Test
    default void leasesNoMoreThanItTells() {
        Journal journal = withTwoDue();
        assertThat(lease(journal, "desk-1", NOON, 60, 1)).containsExactly(A);
        assertThat(lease(journal, "desk-2", NOON.plusSeconds(1), 60, 10)).containsExactly(B);
    }

    @Test
    default void countsOnlyWhatItTellsTowardsTheLimit() {
        Journal journal = withTwoDue();
        lease(journal, "desk-1", NOON.minusSeconds(15), 60, 10);
        assertThat(lease(journal, "desk-2", NOON, 60, 1)).containsExactly(B);
    }

    @Test
    default void keepsNobodyAwayWithALeaseThatBeginsLater() {
        Journal journal = withTwoDue();
        Instant beforeTheClockJumpedBack = NOON.plusSeconds(3_600);
        assertThat(lease(journal, "desk-1", beforeTheClockJumpedBack, 60, 10)).containsExactly(A, B);
        assertThat(lease(journal, "desk-2", NOON, 60, 10)).containsExactly(A, B);
    }

    @Test
    default void leasesAnewWhatIsLeasedFromLaterOn() {
        Journal journal = withTwoDue();
        Instant beforeTheClockJumpedBack = NOON.plusSeconds(3_600);
        assertThat(lease(journal, "desk-1", beforeTheClockJumpedBack, 60, 10)).containsExactly(A, B);
        lease(journal, "desk-2", NOON, 60, 10);
        assertThat(lease(journal, "desk-1", NOON.plusSeconds(1), 60, 10)).isEmpty();
    }

    private Journal withTwoDue() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON.minusSeconds(20), add(A, 0, "opened")));
        keep(journal, due(NOON.minusSeconds(10), add(B, 0, "opened")));
        return journal;
    }

    private static List<HistoryId> lease(Journal journal, String holder, Instant now, int seconds, int limit) {
        return journal.due(TENANT, Kind.INCIDENT, now, limit, new Lease(holder, now, Duration.ofSeconds(seconds)));
    }
}
