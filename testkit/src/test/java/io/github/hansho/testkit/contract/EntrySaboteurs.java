package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Opened;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.Journal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Journals whose entries have nearly the batch in them that was kept. */
final class EntrySaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            showing(
                    "namesTheTenantOfEachEntry",
                    "misspells it",
                    batch -> new Batch(batch.tenant() + " ", batch.request(), batch.appends())),
            showing(
                    "namesTheRequestOfEachEntry",
                    "forgets it",
                    batch -> new Batch(batch.tenant(), Optional.empty(), batch.appends())),
            showing(
                    "showsTheHistoriesOfAnEntryInTheOrderOfItsBatch",
                    "shows the last first",
                    batch -> Edits.appends(batch, reversed(batch.appends()))),
            showingEach(
                    "showsTheRevisionsThatABatchExpected",
                    "counts one where there is no fact",
                    append -> append.facts().isEmpty() ? Edits.expected(append, append.expected() + 1) : append),
            showingEach(
                    "showsTheFactsOfEachHistoryOfAnEntry",
                    "shows the first only",
                    append -> append.facts().isEmpty()
                            ? append
                            : Edits.facts(append, append.facts().subList(0, 1))),
            showingEach(
                    "showsTheInstantsThatABatchNamed",
                    "forgets them",
                    append -> Edits.nextDue(append, Optional.empty())),
            showingEach(
                    "showsTheInstantsThatABatchNamed",
                    "shows microseconds",
                    append -> Edits.nextDue(append, append.nextDue().map(at -> at.truncatedTo(ChronoUnit.MICROS)))),
            showingEach(
                    "showsTheKeysThatABatchClaimed",
                    "forgets them",
                    append -> Edits.keys(append, List.of(), append.releases())),
            showingEach(
                    "showsTheKeysThatABatchClaimed",
                    "shows the last first",
                    append -> Edits.keys(append, reversed(append.claims()), append.releases())),
            showingEach(
                    "showsTheKeysThatABatchReleased",
                    "forgets those without effect",
                    append -> Edits.keys(append, append.claims(), List.of())),
            new Saboteur<>(
                    "showsFactsOfEverySortAsTheyWere",
                    "erases the opening",
                    () -> new Showing(batch -> Edits.each(batch, EntrySaboteurs::withoutOpening))));

    private EntrySaboteurs() {}

    private static Saboteur<Journal> showingEach(String clause, String fault, UnaryOperator<Append> change) {
        return showing(clause, fault, batch -> Edits.each(batch, change));
    }

    /** Changes what is shown of batches that have a request id. */
    private static Saboteur<Journal> showing(String clause, String fault, UnaryOperator<Batch> change) {
        return new Saboteur<>(
                clause, fault, () -> new Showing(batch -> batch.request().isPresent() ? change.apply(batch) : batch));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }

    private static Append withoutOpening(Append append) {
        return Edits.facts(
                append,
                append.facts().stream()
                        .map(fact -> fact instanceof Opened opened ? opened.erased() : fact)
                        .toList());
    }

    private static final class Showing extends NearlyRight {
        private final UnaryOperator<Batch> change;

        Showing(UnaryOperator<Batch> change) {
            this.change = change;
        }

        @Override
        public List<Entry> after(long position, Optional<String> tenant, int limit) {
            return right.after(position, tenant, limit).stream()
                    .map(entry -> Edits.batch(entry, change))
                    .toList();
        }
    }
}
