package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.Fact;
import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.AppendResult.Kept;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.Entry;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.Journal;
import java.util.List;
import java.util.Optional;

/** Stores that hide a fault or do not get over it. */
final class FaultSaboteurs {

    static final List<Saboteur<Disk>> ALL = List.of(
            new Saboteur<>("throwsWhenAnAppendFails", "says that it is kept", () -> new Silent(CommitFault.BEFORE)),
            new Saboteur<>("throwsWhenAnAppendFails", "says that half is kept", () -> new Silent(CommitFault.INSIDE)),
            new Saboteur<>("throwsWhenAnAppendFails", "hides a late fault", () -> new Silent(CommitFault.AFTER)),
            new Saboteur<>("goesOnAfterEachFault", "has a bad connection left for later", BadConnection::new),
            new Saboteur<>("leavesNoGapForAFault", "has numbered what failed", Numbered::new),
            new Saboteur<>("showsTheSameReopenedAfterEachFault", "finds what was lost", FindsLost::new),
            new Saboteur<>("showsTheSameReopenedAfterEachFault", "forgets what nobody was told", ForgetsUntold::new));

    private FaultSaboteurs() {}

    private static final class Silent extends Disk {
        private final CommitFault hidden;

        Silent(CommitFault hidden) {
            this.hidden = hidden;
        }

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            Optional<AppendResult> answer = super.failing(fault, batch);
            return fault == hidden ? Optional.of(new Kept()) : answer;
        }
    }

    private static final class BadConnection extends Disk {
        private int since = Integer.MAX_VALUE;

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            since = 0;
            return super.failing(fault, batch);
        }

        @Override
        AppendResult append(Batch batch) {
            if (since < 3 && ++since == 3) {
                throw new IllegalStateException("connection is closed");
            }
            return super.append(batch);
        }
    }

    /** Gives the places after a batch that was lost one number more. */
    private static final class Numbered extends Disk {
        private long gap = Long.MAX_VALUE;

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            if (fault != CommitFault.AFTER) {
                gap = Math.min(gap, Batches.entries(kept).size());
            }
            return super.failing(fault, batch);
        }

        @Override
        Journal opened() {
            return new OnDisk() {
                @Override
                public List<Entry> after(long position, Optional<String> tenant, int limit) {
                    return right.after(position, tenant, limit).stream()
                            .map(entry -> entry.position() > gap ? Edits.position(entry, entry.position() + 1) : entry)
                            .toList();
                }
            };
        }
    }

    private static final class FindsLost extends Disk {
        private boolean lost;

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            lost = fault == CommitFault.INSIDE;
            return super.failing(fault, batch);
        }

        @Override
        Journal reopened() {
            if (lost) {
                kept.append(Faults.FAILING);
            }
            return super.reopened();
        }
    }

    private static final class ForgetsUntold extends Disk {
        private boolean untold;

        @Override
        Optional<AppendResult> failing(CommitFault fault, Batch batch) {
            untold = fault == CommitFault.AFTER;
            return super.failing(fault, batch);
        }

        @Override
        Journal reopened() {
            return new OnDisk() {
                @Override
                public List<Fact> read(String tenant, HistoryId id, long after) {
                    List<Fact> facts = right.read(tenant, id, after);
                    return untold && id.equals(Batches.B) ? List.of() : facts;
                }
            };
        }
    }
}
