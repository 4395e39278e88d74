package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Journals that heed the order of histories within a batch where they should not, or do not where they should. */
final class KeyHandOverSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>(
                    "handsAKeyToAHistoryThatStandsLaterInTheBatch",
                    "releases from the last history to the first",
                    () -> new InOrder(false)),
            new Saboteur<>(
                    "handsAKeyToAHistoryThatStandsEarlierInTheBatch",
                    "releases from the first history to the last",
                    () -> new InOrder(true)),
            new Saboteur<>("keepsAKeyThatIsReleasedAndClaimedByTheSame", "claims, then releases", ClaimsFirst::new),
            new Saboteur<>("refusesAKeyThatTwoHistoriesOfABatchClaim", "lets the first have it", FirstHasIt::new),
            new Saboteur<>("handsOverOnlyTheKeysReleased", "takes one release for all keys", ReleasesAll::new));

    private KeyHandOverSaboteurs() {}

    /** Heeds only the releases that stand before the claim, counted from one end. */
    private static final class InOrder extends NearlyRight {
        private final boolean fromTheFirst;

        InOrder(boolean fromTheFirst) {
            this.fromTheFirst = fromTheFirst;
        }

        @Override
        public AppendResult append(Batch batch) {
            for (Append claimant : batch.appends()) {
                for (String key : claimant.claims()) {
                    HistoryId holder = right.find(batch.tenant(), key).orElse(claimant.id());
                    if (!holder.equals(claimant.id()) && batch.appends().size() == 2) {
                        if (fromTheFirst == claimant.equals(Edits.only(batch))) {
                            return new Taken(key, holder);
                        }
                    }
                }
            }
            return right.append(batch);
        }
    }

    private static final class ClaimsFirst extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            return right.append(Edits.each(batch, append -> {
                List<String> claims = new ArrayList<>(append.claims());
                claims.removeAll(append.releases());
                return Edits.keys(append, claims, append.releases());
            }));
        }
    }

    private static final class FirstHasIt extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            Set<String> claimed = new HashSet<>();
            return right.append(Edits.each(
                    batch,
                    append -> Edits.keys(
                            append,
                            append.claims().stream().filter(claimed::add).toList(),
                            append.releases())));
        }
    }

    private static final class ReleasesAll extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof Taken taken && batch.appends().size() == 2) {
                Batch more = Edits.each(
                        batch,
                        append -> append.releases().isEmpty()
                                ? append
                                : Edits.keys(append, append.claims(), List.of(taken.key())));
                return right.append(new Batch(more.tenant(), Optional.empty(), more.appends()));
            }
            return answer;
        }
    }
}
