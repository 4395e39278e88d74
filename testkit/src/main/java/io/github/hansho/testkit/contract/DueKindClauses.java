package io.github.hansho.testkit.contract;

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

/** Who asks for what is due of one kind hears of no other kind, and leaves the others to those who ask for them. */
interface DueKindClauses extends JournalClauses {

    @Test
    default void tellsWhatIsDueOfTheKindAskedFor() {
        Journal journal = withOneOfEachKind();
        for (Kind kind : Kind.values()) {
            assertThat(told(journal, kind, 10, Lease.none(NOON))).containsExactly(seven(kind));
        }
    }

    @Test
    default void countsOnlyTheKindAskedForTowardsTheLimitOfWhatIsDue() {
        Journal journal = withOneOfEachKind();
        for (Kind kind : Kind.values()) {
            assertThat(told(journal, kind, 1, Lease.none(NOON))).containsExactly(seven(kind));
        }
    }

    @Test
    default void leasesOnlyTheKindAskedFor() {
        Journal journal = withOneOfEachKind();
        Lease desk = new Lease("desk", NOON, Duration.ofMinutes(1));
        Lease notifier = new Lease("notifier", NOON.plusSeconds(1), Duration.ofMinutes(1));
        assertThat(told(journal, Kind.INCIDENT, 10, desk)).containsExactly(seven(Kind.INCIDENT));
        assertThat(told(journal, Kind.DELIVERY, 10, notifier)).containsExactly(seven(Kind.DELIVERY));
        assertThat(told(journal, Kind.INCIDENT, 10, notifier)).isEmpty();
    }

    /** Keeps one history of each kind, all of one name, the last due first. */
    private Journal withOneOfEachKind() {
        Journal journal = emptyJournal();
        Instant at = NOON;
        for (Kind kind : Kind.values()) {
            at = at.minusSeconds(1);
            keep(journal, due(at, add(seven(kind), 0, "first")));
        }
        return journal;
    }

    private static HistoryId seven(Kind kind) {
        return new HistoryId(kind, "7");
    }

    private static List<HistoryId> told(Journal journal, Kind kind, int limit, Lease lease) {
        return journal.due(TENANT, kind, NOON, limit, lease);
    }
}
