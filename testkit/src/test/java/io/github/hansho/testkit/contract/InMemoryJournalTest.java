package io.github.hansho.testkit.contract;

import io.github.hansho.workflow.journal.InMemoryJournal;
import io.github.hansho.workflow.journal.Journal;

class InMemoryJournalTest extends JournalContract {

    @Override
    public Journal emptyJournal() {
        return new InMemoryJournal();
    }
}
