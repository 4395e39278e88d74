package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.Journal;

/** Clauses about a journal. */
interface JournalClauses {

    /** Returns a journal with nothing in it. A clause asks for one or more, one after the other, and uses the latest. */
    Journal emptyJournal();
}
