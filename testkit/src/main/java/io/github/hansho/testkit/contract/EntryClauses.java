package io.github.hansho.testkit.contract;

import static io.github.hansho.testkit.contract.Batches.A;
import static io.github.hansho.testkit.contract.Batches.C;
import static io.github.hansho.testkit.contract.Batches.GROUP;
import static io.github.hansho.testkit.contract.Batches.NEIGHBOUR;
import static io.github.hansho.testkit.contract.Batches.TENANT;
import static io.github.hansho.testkit.contract.Batches.add;
import static io.github.hansho.testkit.contract.Batches.adding;
import static io.github.hansho.testkit.contract.Batches.entries;
import static io.github.hansho.testkit.contract.Batches.keep;
import static io.github.hansho.testkit.contract.Batches.ofEveryPart;
import static io.github.hansho.testkit.contract.Batches.once;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An entry has in it the batch that was kept, with all its parts as they were, those without effect included. */
interface EntryClauses extends JournalClauses {

    @Test
    default void namesTheTenantOfEachEntry() {
        sameOfAll(Batch::tenant);
    }

    @Test
    default void namesTheRequestOfEachEntry() {
        sameOfAll(Batch::request);
    }

    @Test
    default void showsTheHistoriesOfAnEntryInTheOrderOfItsBatch() {
        sameOfAll(batch -> batch.appends().stream().map(Append::id).toList());
    }

    @Test
    default void showsTheRevisionsThatABatchExpected() {
        sameOfEachHistory(Append::expected);
    }

    @Test
    default void showsTheFactsOfEachHistoryOfAnEntry() {
        sameOfEachHistory(append -> Batches.words(append.facts()));
    }

    @Test
    default void showsTheInstantsThatABatchNamed() {
        sameOfEachHistory(Append::nextDue);
    }

    @Test
    default void showsTheKeysThatABatchClaimed() {
        sameOfEachHistory(Append::claims);
    }

    @Test
    default void showsTheKeysThatABatchReleased() {
        sameOfEachHistory(Append::releases);
    }

    @Test
    default void showsFactsOfEverySortAsTheyWere() {
        Journal journal = emptyJournal();
        List<Fact> facts = Facts.ofManySorts();
        keep(journal, adding(A, 0, facts));
        assertThat(entries(journal))
                .flatExtracting(Entry::facts)
                .extracting(kept -> kept.fact())
                .containsExactlyElementsOf(facts);
    }

    /** Compares one part of each append, in whatever order they stand. */
    private void sameOfEachHistory(Function<Append, Object> part) {
        sameOfAll(batch -> batch.appends().stream().collect(Collectors.toMap(Append::id, part)));
    }

    /** Keeps batches with and without everything, and compares what each entry says of one part. */
    private void sameOfAll(Function<Batch, Object> part) {
        Journal journal = emptyJournal();
        List<Batch> given = List.of(
                new Batch(TENANT, Optional.empty(), List.of(add(A, 0, "opened"))),
                once("r-1", ofEveryPart()),
                new Batch(NEIGHBOUR, Optional.of("r-2"), List.of(add(C, 0, "theirs", "theirs, too"))),
                once("r-3", add(GROUP, 1)));
        given.forEach(batch -> keep(journal, batch));
        List<Object> shown = new ArrayList<>();
        entries(journal).forEach(entry -> shown.add(part.apply(entry.batch())));
        assertThat(shown).containsExactlyElementsOf(given.stream().map(part).toList());
    }
}
