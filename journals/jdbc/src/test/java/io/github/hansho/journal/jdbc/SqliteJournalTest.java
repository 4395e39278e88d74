package io.github.hansho.journal.jdbc;

import io.github.hansho.testkit.contract.JournalContract;
import io.github.hansho.workflow.journal.Journal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

class SqliteJournalTest extends JournalContract {

    @TempDir
    Path folder = Path.of("");

    private int made;
    private @Nullable SqliteJournal journal;

    @Override
    public Journal emptyJournal() {
        close();
        journal = SqliteJournal.withTables(Template.copy(folder.resolve("journal-" + made++ + ".db")));
        return journal;
    }

    @AfterEach
    void close() {
        if (journal != null) {
            journal.close();
        }
    }
}
