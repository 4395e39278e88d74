package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An instant is kept to the nanosecond, in any year from -1 to 9999. */
interface DueInstantClauses extends JournalClauses {

    @Test
    default void tellsWhatIsDueToTheNanosecond() {
        Journal journal = emptyJournal();
        Instant at = NOON.plusNanos(123_456_788);
        keep(journal, due(at.plusNanos(1), add(A, 0, "opened")), due(at, add(B, 0, "opened")));
        assertThat(dueUpTo(journal, at.minusNanos(1), 10)).isEmpty();
        assertThat(dueUpTo(journal, at, 10)).containsExactly(B);
        assertThat(dueUpTo(journal, at.plusNanos(1), 10)).containsExactly(B, A);
    }

    @Test
    default void tellsWhatIsDueInAnyYear() {
        Journal journal = emptyJournal();
        List<HistoryId> told = new ArrayList<>();
        List<Instant> instants = inAnyYear();
        instants.forEach(at -> keep(journal, due(at, add(named(at), 0, "opened"))));
        for (Instant at : instants) {
            told.add(named(at));
            assertThat(dueUpTo(journal, at.plusNanos(1_500), 10)).containsExactlyElementsOf(told);
        }
    }

    @Test
    default void givesInstantsOfAnyYearBackAsTheyWere() {
        Journal journal = emptyJournal();
        for (Instant at : inAnyYear()) {
            Batch batch = once("at " + at, due(at, add(named(at), 0, "opened")));
            keep(journal, batch);
            assertThat(journal.kept(TENANT, "at " + at)).contains(batch);
        }
    }

    private static HistoryId named(Instant at) {
        return new HistoryId(Kind.INCIDENT, "I-" + inAnyYear().indexOf(at));
    }

    private static List<Instant> inAnyYear() {
        return List.of(
                Instant.parse("-0001-06-01T00:00:00Z"),
                Instant.parse("0000-06-01T00:00:00Z"),
                Instant.parse("1582-10-10T00:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.987654321Z"),
                Instant.EPOCH,
                NOON.plusNanos(123_456_789),
                Instant.parse("9999-12-31T23:59:59.987654321Z"));
    }
}
