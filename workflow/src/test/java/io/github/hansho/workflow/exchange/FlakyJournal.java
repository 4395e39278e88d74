package io.github.hansho.workflow.exchange;

import io.github.hansho.workflow.journal.AppendResult;
import io.github.hansho.workflow.journal.Batch;
import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.InMemoryJournal;

/** A journal that breaks once when it is told to: before or after it has kept the batch after the next few. */
final class FlakyJournal extends ForwardingJournal {

    private int appendsToCrash = -1;
    private boolean after;
    private Runnable meanwhile = () -> {};

    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    FlakyJournal() {
        super(new InMemoryJournal());
    }

    void crashIn(int appends, boolean afterKeeping) {
        appendsToCrash = appends;
        after = afterKeeping;
    }

    /** Lets somebody else do something just before the next append. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    void heal() {
        appendsToCrash = -1;
    }

    @Override
    public AppendResult append(Batch batch) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        boolean crash = appendsToCrash-- == 0;
        if (crash && !after) {
            throw new Crash();
        }
        AppendResult result = super.append(batch);
        if (crash) {
            throw new Crash();
        }
        return result;
    }
}
