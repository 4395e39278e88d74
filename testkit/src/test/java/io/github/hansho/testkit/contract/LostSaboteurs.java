package io.github.hansho.testkit.contract;

import io.github.hansho.testkit.contract.HalfLost.Part;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.AlreadyKept;
import io.github.hansho.workflow.journal.Batch;
import java.util.List;
import java.util.Optional;

/** Stores in which something is left of an append that failed before its commit. */
final class LostSaboteurs {

    static final List<Saboteur<Disk>> ALL = List.of(
            leaving("keepsNoFactOfAnAppendThatFailed", "leaves the facts", Part.FACTS),
            leaving("claimsNoKeyForAnAppendThatFailed", "leaves the keys", Part.CLAIMS),
            leaving("releasesNoKeyForAnAppendThatFailed", "releases all the same", Part.RELEASES),
            leaving("keepsNoRequestOfAnAppendThatFailed", "leaves the request", Part.REQUEST),
            leaving("keepsNoDueInstantOfAnAppendThatFailed", "leaves the instants", Part.DUE),
            leaving("makesNoEntryOfAnAppendThatFailed", "leaves the entry", Part.ENTRY),
            new Saboteur<>("keepsTheSameBatchAfterItFailed", "takes it for a repeat", TakenForARepeat::new));

    private LostSaboteurs() {}

    private static Saboteur<Disk> leaving(String clause, String fault, Part part) {
        return new Saboteur<>(clause, fault, () -> new HalfLost(part, false));
    }

    private static final class TakenForARepeat extends Disk {
        private Optional<Batch> lost = Optional.empty();

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            lost = fault == CommitFault.AFTER ? Optional.empty() : Optional.of(batch);
            return super.failing(fault, batch);
        }

        @Override
        AppendResult append(Batch batch) {
            return lost.equals(Optional.of(batch)) ? new AlreadyKept(batch) : super.append(batch);
        }
    }
}
