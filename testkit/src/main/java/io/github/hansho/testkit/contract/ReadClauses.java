package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.B;
import static io.github.hansho.testkit.contract.Batches.NOON;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.due;
import static io.github.hansho.testkit.contract.Batches.dueUpTo;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.read;
import static io.github.hansho.testkit.contract.Batches.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.KeptFact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was kept is read in order, at once and for ever. */
interface ReadClauses extends JournalClauses {

    @Test
    default void readsFactsInTheOrderKept() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "z", "a", "m"));
        keep(journal, add(B, 0, "x"));
        keep(journal, add(A, 3, "b", "y", "c"));
        assertThat(read(journal, A)).containsExactly("z", "a", "m", "b", "y", "c");
    }

    @Test
    default void readsExactlyTheTailAfterARevision() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "one", "two"));
        keep(journal, add(A, 2, "three"));
        assertThat(words(journal.read(TENANT, A, 1))).containsExactly("two", "three");
        assertThat(words(journal.read(TENANT, A, 2))).containsExactly("three");
    }

    @Test
    default void tellsTheLatestFactWithItsRevision() {
        Journal journal = emptyJournal();
        assertThat(journal.last(TENANT, A)).isEmpty();
        keep(journal, add(A, 0, "one", "two"));
        keep(journal, add(B, 0, "other"));
        assertThat(journal.last(TENANT, A)).contains(new KeptFact(A, 2, Batches.note("two")));
        keep(journal, add(A, 2, "three"));
        keep(journal, add(A, 3));
        assertThat(journal.last(TENANT, A)).contains(new KeptFact(A, 3, Batches.note("three")));
        assertThat(journal.last("nobody", A)).isEmpty();
    }

    @Test
    default void readsNothingAfterTheLastRevision() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "one", "two"));
        assertThat(read(journal, A)).hasSize(2);
        assertThat(journal.read(TENANT, A, 2)).isEmpty();
        assertThat(journal.read(TENANT, A, 3)).isEmpty();
        assertThat(journal.read(TENANT, A, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    default void readsNothingOfAnUnknownHistory() {
        Journal journal = emptyJournal();
        assertThat(journal.read(TENANT, A, 0)).isEmpty();
        keep(journal, add(A, 0, "opened"));
        assertThat(read(journal, A)).containsExactly("opened");
        assertThat(journal.read(TENANT, B, 0)).isEmpty();
    }

    @Test
    default void tellsHistoriesOfOneNameApartByTheirKind() {
        Journal journal = emptyJournal();
        HistoryId incident = new HistoryId(HistoryId.Kind.INCIDENT, "7");
        HistoryId alerts = new HistoryId(HistoryId.Kind.ALERTS, "7");
        keep(journal, add(incident, 0, "opened"), add(alerts, 0, "received"));
        assertThat(read(journal, incident)).containsExactly("opened");
        assertThat(read(journal, alerts)).containsExactly("received");
    }

    @Test
    default void neverChangesAListHandedOut() {
        Journal journal = emptyJournal();
        keep(journal, add(A, 0, "opened"));
        List<Fact> before = journal.read(TENANT, A, 0);
        keep(journal, add(A, 1, "moved", "noted", "closed"));
        assertThat(words(before)).containsExactly("opened");
    }

    @Test
    default void handsOutListsThatNobodyCanChange() {
        Journal journal = emptyJournal();
        keep(journal, due(NOON, add(A, 0, "opened")));
        unchangeable(journal.read(TENANT, A, 0));
        unchangeable(dueUpTo(journal, NOON.plusSeconds(1), 10));
        unchangeable(journal.after(0, Optional.empty(), 10));
    }

    private static void unchangeable(List<?> list) {
        assertThat(list).hasSize(1);
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
