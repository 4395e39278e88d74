package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.C;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.adding;
import static io.github.hansho.testkit.contract.Batches.batch;
import static io.github.hansho.testkit.contract.Batches.batchOf;
import static io.github.hansho.testkit.contract.Batches.claiming;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.ofEveryPart;
import static io.github.hansho.testkit.contract.Batches.once;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Batches.releasing;
import static io.github.hansho.testkit.contract.Batches.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opened anew, a journal is what it was. */
interface ReopenClauses extends DurableClauses {

    @Test
    default void readsFactsOfEverySortAfterReopening() {
        keep(emptyJournal(), adding(A, 0, Facts.ofManySorts()));
        assertThat(reopened().read(TENANT, A, 0)).containsExactlyElementsOf(Facts.ofManySorts());
    }

    @Test
    default void keepsTenantsApartAfterReopening() {
        Journal before = emptyJournal();
        keep(before, batchOf(TENANT, add(A, 0, "ours")));
        keep(before, batchOf(NEIGHBOUR, add(A, 0, "theirs"), add(B, 0, "theirs")));
        Journal journal = reopened();
        assertThat(words(journal.read(TENANT, A, 0))).containsExactly("ours");
        assertThat(words(journal.read(NEIGHBOUR, A, 0))).containsExactly("theirs");
        assertThat(journal.read(TENANT, B, 0)).isEmpty();
    }

    @Test
    default void showsTheSameEntriesAfterReopening() {
        Journal before = emptyJournal();
        keep(before, add(A, 0, "opened"));
        keep(before, once("r-1", ofEveryPart()));
        keep(before, add(A, 1));
        List<Entry> shown = entries(before);
        assertThat(shown).hasSize(3);
        assertThat(entries(reopened())).isEqualTo(shown);
    }

    @Test
    default void findsKeysAfterReopening() {
        Journal before = emptyJournal();
        keep(before, claiming(add(A, 0, "opened"), "edr:1", "edr:2"));
        keep(before, releasing(add(A, 1), "edr:1"));
        Journal journal = reopened();
        assertThat(journal.find(TENANT, "edr:1")).isEmpty();
        assertThat(journal.find(TENANT, "edr:2")).contains(A);
        assertThat(journal.append(batch(claiming(add(B, 0, "opened"), "edr:2"))))
                .isEqualTo(new Taken("edr:2", A));
    }

    @Test
    default void findsBatchesByTheirRequestsAfterReopening() {
        Journal before = emptyJournal();
        keep(before, add(A, 0, "opened"));
        Batch batch = once("r-1", ofEveryPart());
        keep(before, batch);
        assertThat(reopened().kept(TENANT, "r-1")).contains(batch);
    }

    @Test
    default void answersARepeatAfterReopening() {
        Batch batch = once("r-1", add(A, 0, "opened"));
        keep(emptyJournal(), batch);
        Journal journal = reopened();
        assertThat(journal.append(once("r-1", add(A, 1, "once more")))).isEqualTo(new AlreadyKept(batch));
        assertThat(read(journal, A)).containsExactly("opened");
    }

    @Test
    default void tellsWhatIsDueAfterReopening() {
        Journal before = emptyJournal();
        keep(before, due(NOON, add(A, 0, "opened")), due(NOON, add(B, 0, "opened")), due(NOON, add(C, 0, "opened")));
        keep(before, due(NOON, add(GROUP, 0, "received")));
        keep(before, due(NOON.plusNanos(2), add(A, 1)), due(NOON.plusNanos(1), add(B, 1)), add(C, 1, "closed"));
        Journal journal = reopened();
        assertThat(dueUpTo(journal, NOON, 10)).isEmpty();
        assertThat(dueUpTo(journal, NOON.plusNanos(2), 10)).containsExactly(B, A);
        assertThat(journal.due(TENANT, Kind.ALERTS, NOON, 10, Lease.none(NOON))).containsExactly(GROUP);
    }

    @Test
    default void tellsAgainWhatWasLeasedBeforeReopening() {
        Journal before = emptyJournal();
        keep(before, due(NOON, add(A, 0, "opened")));
        Lease died = new Lease("desk-1", NOON, Duration.ofMinutes(1));
        assertThat(before.due(TENANT, Kind.INCIDENT, NOON, 10, died)).containsExactly(A);
        assertThat(dueUpTo(reopened(), NOON.plusSeconds(60), 10)).containsExactly(A);
    }

    @Test
    default void goesOnWithRevisionsAfterReopening() {
        keep(emptyJournal(), add(A, 0, "opened", "moved"));
        Journal journal = reopened();
        assertThat(journal.append(batch(add(A, 0, "opened again")))).isEqualTo(new Stale(A, 0, 2));
        keep(journal, add(A, 2, "closed"));
        assertThat(read(journal, A)).containsExactly("opened", "moved", "closed");
    }

    @Test
    default void goesOnWithPositionsAfterReopening() {
        Journal before = emptyJournal();
        keep(before, add(A, 0, "opened"));
        keep(before, add(A, 1));
        Journal journal = reopened();
        keep(journal, add(A, 1, "moved"));
        assertThat(entries(journal)).extracting(Entry::position).containsExactly(1L, 2L, 3L);
    }

    @Test
    default void keepsWhatCameBetweenTwoReopenings() {
        keep(emptyJournal(), add(A, 0, "opened"));
        keep(reopened(), add(A, 1, "moved"));
        assertThat(read(reopened(), A)).containsExactly("opened", "moved");
    }
}
