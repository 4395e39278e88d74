package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.function.Predicate;

/** Journals that count or compare revisions wrongly. */
final class RevisionSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("beginsHistoriesOfEveryKindAtRevisionZero", "does not know plans", PlansUnknown::new),
            new Saboteur<>("countsARevisionForEachFact", "counts three at most for one batch", CountsToThree::new),
            new Saboteur<>(
                    "refusesToBeginAHistoryThatExists",
                    "takes 0 for whatever there is",
                    () -> new Lenient(stale -> stale.expected() == 0 && stale.actual() > 1)),
            new Saboteur<>(
                    "refusesAnOlderRevisionAndSaysTheActualOne",
                    "keeps what is two behind",
                    () -> new Lenient(stale -> stale.expected() > 0 && stale.actual() > stale.expected() + 1)),
            new Saboteur<>(
                    "refusesARevisionThatIsNotReachedYet",
                    "keeps what is ahead",
                    () -> new Lenient(stale -> stale.actual() > 0 && stale.actual() < stale.expected())),
            new Saboteur<>(
                    "refusesToGoOnWithAHistoryThatDoesNotExist",
                    "begins it",
                    () -> new Lenient(stale -> stale.actual() == 0)),
            new Saboteur<>("saysWhichHistoryOfABatchIsStale", "names the first of the batch", NamesTheFirst::new));

    private RevisionSaboteurs() {}

    private static final class PlansUnknown extends NearlyRight {
        @Override
        public List<Fact> read(String tenant, HistoryId id, long after) {
            return id.kind() == HistoryId.Kind.PLAN ? List.of() : right.read(tenant, id, after);
        }
    }

    private static final class CountsToThree extends NearlyRight {
        private int longest;

        @Override
        public AppendResult append(Batch batch) {
            Append append = Edits.only(batch);
            if (longest == 4 && append.expected() == 4) {
                return new Stale(append.id(), 4, 3);
            }
            longest = Math.max(longest, append.facts().size());
            return right.append(batch);
        }
    }

    private static final class Lenient extends NearlyRight {
        private final Predicate<Stale> forgiven;

        Lenient(Predicate<Stale> forgiven) {
            this.forgiven = forgiven;
        }

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof Stale stale && Edits.isSingle(batch) && forgiven.test(stale)
                    ? right.append(Edits.each(batch, append -> Edits.expected(append, stale.actual())))
                    : answer;
        }
    }

    private static final class NamesTheFirst extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            Append first = Edits.only(batch);
            AppendResult answer = right.append(batch);
            return answer instanceof Stale && batch.appends().size() > 2
                    ? new Stale(first.id(), first.expected(), first.expected())
                    : answer;
        }
    }
}
