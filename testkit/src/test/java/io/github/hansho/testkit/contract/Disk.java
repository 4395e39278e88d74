package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store in memory that outlives the journals opened on it, right until a subclass breaks one thing of it. */
class Disk {

    /** What is on it. */
    final Journal kept = new InMemoryJournal();

    private @Nullable CommitFault next;
    private boolean faulty;

    /** Returns the first journal. */
    Journal opened() {
        return new OnDisk();
    }

    /** Returns one after the other was closed. */
    Journal reopened() {
        return opened();
    }

    final void failNext(CommitFault fault) {
        next = fault;
        faulty = true;
    }

    /** Returns whether an append was ever told to fail. */
    final boolean isFaulty() {
        return faulty;
    }

    /** Keeps a batch when nothing was told to fail. */
    AppendResult append(Batch batch) {
        return kept.append(batch);
    }

    /** Returns what is answered to a batch that was told to fail, nothing if that throws. */
    Optional<AppendResult> failing(CommitFault fault, Batch batch) {
        if (fault == CommitFault.AFTER) {
            kept.append(batch);
        }
        return Optional.empty();
    }

    /** A journal on the disk. */
    class OnDisk extends NearlyRight {

        OnDisk() {
            super(kept);
        }

        @Override
        public final AppendResult append(Batch batch) {
            CommitFault fault = next;
            if (fault == null) {
                return Disk.this.append(batch);
            }
            next = null;
            return failing(fault, batch)
                    .orElseThrow(() -> new UncheckedIOException(new IOException("failed " + fault)));
        }
    }
}
