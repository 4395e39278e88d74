package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Journal;

/** Clauses about a journal. */
interface JournalClauses {

    /** Returns a journal with nothing in it; it is asked for one in each clause. */
    Journal emptyJournal();
}
