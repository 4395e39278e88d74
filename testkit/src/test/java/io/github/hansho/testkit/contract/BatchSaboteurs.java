package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.AppendResult.Taken;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.HistoryId.Kind;
import io.github.hansho.workflow.journal.Journal;
import io.github.hansho.workflow.journal.Lease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Journals that keep half a batch. */
final class BatchSaboteurs {

    static final List<Saboteur<Journal>> ALL = List.of(
            new Saboteur<>(
                    "keepsEveryHistoryOfABatch", "keeps one fact of all histories but the first", OneFactEach::new),
            new Saboteur<>(
                    "keepsNoFactOfARefusedBatch",
                    "keeps what stands before the stale history",
                    () -> new HalfKept(Stale.class)),
            new Saboteur<>(
                    "keepsNoFactOfABatchThatClaimsATakenKey",
                    "keeps what stands before the taken key",
                    () -> new HalfKept(Taken.class)),
            new Saboteur<>("keepsNoKeyOfARefusedBatch", "keeps the keys", KeysKept::new),
            new Saboteur<>("keepsNoDueInstantOfARefusedBatch", "keeps the instants", InstantsKept::new),
            new Saboteur<>("keepsNoRequestOfARefusedBatch", "keeps the request id", RequestKept::new));

    private BatchSaboteurs() {}

    private static final class OneFactEach extends NearlyRight {
        @Override
        public AppendResult append(Batch batch) {
            Append first = Edits.only(batch);
            return right.append(Edits.each(
                    batch,
                    one -> one.equals(first) || one.facts().isEmpty()
                            ? one
                            : Edits.facts(one, one.facts().subList(0, 1))));
        }
    }

    private static final class HalfKept extends NearlyRight {
        private final Class<? extends AppendResult> refusal;

        HalfKept(Class<? extends AppendResult> refusal) {
            this.refusal = refusal;
        }

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (refusal.isInstance(answer)) {
                batch.appends().stream()
                        .limit(batch.appends().size() - 1L)
                        .forEach(one -> right.append(Batches.batchOf(batch.tenant(), Edits.bare(one))));
            }
            return answer;
        }
    }

    /** Remembers the batches that were refused as stale. */
    private abstract static class Remembering extends NearlyRight {
        final List<Batch> refused = new ArrayList<>();

        @Override
        public AppendResult append(Batch batch) {
            AppendResult answer = right.append(batch);
            if (answer instanceof Stale) {
                refused.add(batch);
            }
            return answer;
        }

        Stream<Append> refusedAppends() {
            return refused.stream().flatMap(batch -> batch.appends().stream());
        }
    }

    private static final class KeysKept extends Remembering {
        @Override
        public Optional<HistoryId> find(String tenant, String key) {
            return right.find(tenant, key)
                    .or(() -> refusedAppends()
                            .filter(append -> append.claims().contains(key))
                            .map(Append::id)
                            .findFirst());
        }
    }

    private static final class InstantsKept extends Remembering {
        @Override
        public List<HistoryId> due(String tenant, Kind kind, Instant upTo, int limit, Lease lease) {
            return Edits.plus(
                    right.due(tenant, kind, upTo, limit, lease),
                    refusedAppends()
                            .filter(append -> append.nextDue()
                                    .filter(at -> !at.isAfter(upTo))
                                    .isPresent())
                            .map(Append::id));
        }
    }

    private static final class RequestKept extends Remembering {
        @Override
        public Optional<Batch> kept(String tenant, String request) {
            return right.kept(tenant, request)
                    .or(() -> refused.stream()
                            .filter(batch -> batch.request().equals(Optional.of(request)))
                            .findFirst());
        }
    }
}
