package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Journals that lose or mix up keys. */
final class KeySaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>(
                    "findsTheHistoryThatClaimedAKey", "takes the keys of one history per batch", OneClaimant::new),
            new Saboteur<>("claimsSeveralKeysAtOnce", "takes two keys at most", TwoKeys::new),
            new Saboteur<>("refusesATakenKeyAndNamesTheHolder", "names the claimant", NamesTheClaimant::new),
            new Saboteur<>("letsAHistoryClaimItsOwnKeyAgain", "refuses a history its own key", RefusesOwn::new),
            new Saboteur<>("keepsAKeyThroughAppendsThatDoNotNameIt", "takes a claim for the whole set", WholeSet::new),
            new Saboteur<>("freesAReleasedKey", "finds who had the key last", () -> new FindsTheLast(true)),
            new Saboteur<>("letsAnotherClaimAReleasedKey", "never gives a key away again", NeverAgain::new),
            new Saboteur<>("ignoresTheReleaseOfAnothersKey", "lets anybody release a key", AnybodyReleases::new),
            new Saboteur<>(
                    "claimsAndReleasesWithoutFacts", "heeds no release without a fact", () -> new FindsTheLast(false)));

    private KeySaboteurs() {}

    private static final class OneClaimant extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            List<String> first = Edits.only(batch).claims();
            return right.append(Edits.each(
                    batch,
                    append -> first.isEmpty()
                                    || batch.request().isPresent()
                                    || append.claims().stream().anyMatch(first::contains)
                            ? append
                            : Edits.keys(append, List.of(), append.releases())));
        }
    }

    private static final class TwoKeys extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            return right.append(Edits.each(
                    batch,
                    append ->
                            Edits.keys(append, append.claims().stream().limit(2).toList(), append.releases())));
        }
    }

    private static final class NamesTheClaimant extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            Append claimant = Edits.only(batch);
            return answer instanceof Taken taken && claimant.claims().size() > 1
                    ? new Taken(taken.key(), claimant.id())
                    : answer;
        }
    }

    private static final class RefusesOwn extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            for (Append append : batch.appends()) {
                for (String key : append.claims()) {
                    boolean own = right.find(batch.tenant(), key).equals(Optional.of(append.id()));
                    if (own && append.releases().isEmpty() && !amongWriters()) {
                        return new Taken(key, append.id());
                    }
                }
            }
            return right.append(batch);
        }
    }

    private static final class WholeSet extends NearlyRight {
        private final Map<HistoryId, Set<String>> keys = new HashMap<>();

        @Override
        public AppendResult append(Batch batch) {
            return amongWriters() || !Edits.isSingle(batch)
                    ? right.append(batch)
                    : right.append(Edits.each(batch, this::withWholeSet));
        }

        private Append withWholeSet(Append append) {
            if (append.claims().isEmpty()) {
                return append;
            }
            Set<String> releases = new TreeSet<>(append.releases());
            releases.addAll(keys.getOrDefault(append.id(), Set.of()));
            keys.put(append.id(), Set.copyOf(append.claims()));
            return Edits.keys(append, append.claims(), List.copyOf(releases));
        }
    }

    /** Finds who had a released key last, whether a fact went with the release or not. */
    private static final class FindsTheLast extends NearlyRight {
        private final Map<String, HistoryId> last = new HashMap<>();
        private final boolean withFacts;

        FindsTheLast(boolean withFacts) {
            this.withFacts = withFacts;
        }

        @Override
        public AppendResult append(Batch batch) {
            for (Append append : batch.appends()) {
                for (String key : append.releases()) {
                    if (right.find(batch.tenant(), key).equals(Optional.of(append.id()))
                            && withFacts != append.facts().isEmpty()) {
                        last.put(key, append.id());
                    }
                }
            }
            return right.append(batch);
        }

        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return right.find(tenant, key).or(() -> Optional.ofNullable(last.get(key)));
        }
    }

    private static final class NeverAgain extends NearlyRight {
        private final Map<String, HistoryId> given = new HashMap<>();

        @Override
        public AppendResult append(Batch batch) {
            for (Append append : batch.appends()) {
                for (String key : append.claims()) {
                    HistoryId first = given.get(key);
                    if (first != null && !first.equals(append.id())) {
                        return new Taken(key, first);
                    }
                }
            }
            AppendResult answer = right.append(batch);
            if (answer instanceof Kept && Edits.isSingle(batch)) {
                Edits.only(batch)
                        .releases()
                        .forEach(key -> given.put(key, Edits.only(batch).id()));
            }
            return answer;
        }
    }

    private static final class AnybodyReleases extends NearlyRight {
        private final Set<String> released = new HashSet<>();

        @Override
        public AppendResult append(Batch batch) {
            if (Edits.isSingle(batch) && !amongWriters()) {
                Append append = Edits.only(batch);
                released.removeAll(append.claims());
                append.releases().stream()
                        .filter(key -> !append.claims().contains(key))
                        .forEach(released::add);
            }
            return right.append(batch);
        }

        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return released.contains(key) ? Optional.empty() : right.find(tenant, key);
        }
    }
}
