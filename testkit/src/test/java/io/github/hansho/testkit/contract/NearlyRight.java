package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.ForwardingJournal;
import io.github.hansho.workflow.journal.HistoryId;
import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;

/** A journal that is right until a subclass breaks one thing of it. */
class NearlyRight extends ForwardingJournal {

    /** The right one. */
    final Journal right;

    private final Thread builder = Thread.currentThread();

    NearlyRight() {
        this(new InMemoryJournal());
    }

    NearlyRight(Journal right) {
        super(right);
        this.right = right;
    }

    /** Returns whether it is called by another thread than the one that made it: right for one writer, wrong for many. */
    final boolean amongWriters() {
        return Thread.currentThread() != builder;
    }

    final int revision(String tenant, HistoryId id) {
        return right.read(tenant, id, 0).size();
    }
}
