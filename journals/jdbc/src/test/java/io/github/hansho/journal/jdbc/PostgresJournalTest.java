package io.github.hansho.journal.jdbc;

import io.github.hansho.testkit.contract.JournalContract;
import io.github.hansho.workflow.journal.Journal;

class PostgresJournalTest extends JournalContract {

    @Override
    public Journal emptyJournal() {
        return PostgresJournal.of(Pool.of(Server.emptyDatabase()));
    }
}
