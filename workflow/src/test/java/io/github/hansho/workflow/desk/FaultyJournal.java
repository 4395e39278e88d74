package io.github.hansho.workflow.desk;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.InMemoryJournal;

/** A journal in which an append fails at the time set: before it is kept, or when it is kept and nobody is told. */
final class FaultyJournal extends ForwardingJournal {

    /** The process is gone; only the journal survives it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The database is gone for a moment; the process survives it. */
    static final class Gone extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private int left = -1;
    private boolean kept;
    private boolean kills;

    FaultyJournal() {
        super(new InMemoryJournal());
    }

    /** Has an append fail: after so many others, kept or not, killing the process or not. */
    void arm(int after, boolean isKept, boolean isKilled) {
        left = after;
        kept = isKept;
        kills = isKilled;
    }

    void heal() {
        left = -1;
    }

    @Override
    public AppendResult append(Batch batch) {
        if (left-- != 0) {
            left = Math.max(left, -1);
            return super.append(batch);
        }
        if (kept) {
            super.append(batch);
        }
        if (kills) {
            throw new Killed();
        }
        throw new Gone();
    }
}
