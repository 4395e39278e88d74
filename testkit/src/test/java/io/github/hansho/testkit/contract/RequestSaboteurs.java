package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Journals that are confused by repeats. */
final class RequestSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>("keepsARequestOnce", "keeps a repeat that would fit", KeptAgain::new),
            new Saboteur<>("answersARepeatWithTheOriginalBatch", "answers with the repeat", AnswersTheRepeat::new),
            new Saboteur<>("answersARepeatWithTheOriginalBatch", "answers without the keys", WithoutKeys::new),
            new Saboteur<>(
                    "answersARepeatAlthoughItsRevisionHasPassed", "looks at revisions first", RevisionsFirst::new),
            new Saboteur<>("answersARepeatAlthoughItsKeyWasTakenSince", "looks at keys first", KeysFirst::new),
            new Saboteur<>("findsABatchByItsRequest", "finds the latest, whatever is asked", FindsTheLatest::new),
            new Saboteur<>("findsABatchByItsRequest", "finds it without its releases", WithoutReleases::new),
            new Saboteur<>(
                    "takesBatchesWithoutARequestForDifferentOnes", "takes equal facts for a repeat", SameFacts::new));

    private RequestSaboteurs() {}

    private static final class KeptAgain extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof AlreadyKept) {
                right.append(new Batch(batch.tenant(), Optional.empty(), batch.appends()));
            }
            return answer;
        }
    }

    private static final class AnswersTheRepeat extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof AlreadyKept && Edits.only(batch).claims().isEmpty()
                    ? new AlreadyKept(batch)
                    : answer;
        }
    }

    private static final class WithoutKeys extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            return answer instanceof AlreadyKept repeat
                    ? new AlreadyKept(
                            Edits.each(repeat.original(), append -> Edits.keys(append, List.of(), append.releases())))
                    : answer;
        }
    }

    private static final class WithoutReleases extends NearlyRight {
        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return right.kept(tenant, request)
                    .map(batch -> Edits.each(batch, append -> Edits.keys(append, append.claims(), List.of())));
        }
    }

    private static final class RevisionsFirst extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            Append first = Edits.only(batch);
            long actual = revision(batch.tenant(), first.id());
            return answer instanceof AlreadyKept && actual > first.expected() + 2
                    ? new Stale(first.id(), first.expected(), actual)
                    : answer;
        }
    }

    private static final class KeysFirst extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            List<String> claims = Edits.only(batch).claims();
            return answer instanceof AlreadyKept && !claims.isEmpty()
                    ? new Taken(
                            claims.get(0),
                            right.find(batch.tenant(), claims.get(0)).orElseThrow())
                    : answer;
        }
    }

    private static final class FindsTheLatest extends NearlyRight {
        private final Map<String, Batch> latest = new HashMap<>();

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof AppendResult.Kept && batch.request().isPresent() && !amongWriters()) {
                latest.put(batch.tenant(), batch);
            }
            return answer;
        }

        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return request.startsWith("r-") ? Optional.ofNullable(latest.get(tenant)) : right.kept(tenant, request);
        }
    }

    private static final class SameFacts extends NearlyRight {
        private final Map<HistoryId, List<Fact>> latest = new HashMap<>();

        @Override
        public AppendResult append(Batch batch) {
            Append append = Edits.only(batch);
            boolean same = append.facts().equals(latest.get(append.id())) && !amongWriters();
            if (same
                    && !append.facts().isEmpty()
                    && batch.request().isEmpty()
                    && append.nextDue().isEmpty()) {
                return new AlreadyKept(batch);
            }
            if (!amongWriters()) {
                latest.put(append.id(), append.facts());
            }
            return right.append(batch);
        }
    }
}
