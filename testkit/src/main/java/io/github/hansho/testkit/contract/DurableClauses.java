package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Journal;

/** Clauses about a journal that survives its process. */
interface DurableClauses extends JournalClauses {

    /** Closes the journal made or opened last, and returns one that is opened anew on the same store. */
    Journal reopened();

    /** Lets the next append fail, once, of the journal made or opened last. */
    void failNext(CommitFault fault);
}
