package io.github.hansho.testkit.contract;

import io.github.hansho.testkit.contract.HalfLost.Part;
import io.github.hansho.workflow.journal.Append;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.AppendResult.Stale;
import io.github.hansho.workflow.journal.Batch;
import java.util.List;
import java.util.Optional;

/** Stores that lack something of an append that failed after its commit. */
final class CommittedSaboteurs {

    static final List<Saboteur<Disk>> ALL = List.of(
            lacking("keepsTheFactsOfAnAppendThatFailedAfterItsCommit", Part.FACTS),
            lacking("keepsTheKeysOfAnAppendThatFailedAfterItsCommit", Part.CLAIMS),
            lacking("keepsTheKeysOfAnAppendThatFailedAfterItsCommit", Part.RELEASES),
            lacking("keepsTheRequestOfAnAppendThatFailedAfterItsCommit", Part.REQUEST),
            lacking("keepsTheDueInstantsOfAnAppendThatFailedAfterItsCommit", Part.DUE),
            lacking("makesAnEntryOfAnAppendThatFailedAfterItsCommit", Part.ENTRY),
            new Saboteur<>(
                    "answersARepeatOfAnAppendThatFailedAfterItsCommit", "looks at its revisions first", Forgetful::new),
            new Saboteur<>(
                    "answersARepeatOfAnAppendThatFailedAfterItsCommit", "keeps a repeat that would fit", Twice::new));

    private CommittedSaboteurs() {}

    private static Saboteur<Disk> lacking(String clause, Part part) {
        return new Saboteur<>(clause, "lacks its " + part, () -> new HalfLost(part, true));
    }

    private static final class Forgetful extends Disk {
        @Override
        AppendResult append(Batch batch) {
            AppendResult answer = super.append(batch);
            Append first = Edits.only(batch);
            return answer instanceof AlreadyKept && isFaulty()
                    ? new Stale(first.id(), first.expected(), first.expected() + 1)
                    : answer;
        }
    }

    private static final class Twice extends Disk {
        @Override
        AppendResult append(Batch batch) {
            AppendResult answer = super.append(batch);
            if (answer instanceof AlreadyKept && isFaulty()) {
                super.append(new Batch(batch.tenant(), Optional.empty(), batch.appends()));
            }
            return answer;
        }
    }
}
