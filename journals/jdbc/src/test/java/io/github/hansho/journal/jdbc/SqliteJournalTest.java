package io.github.hansho.journal.jdbc;

import io.github.hansho.testkit.contract.CommitFault;
import io.github.hansho.testkit.contract.DurableJournalContract;
import io.github.hansho.workflow.journal.Journal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends DurableJournalContract {

    @TempDir
    Path folder = Path.of("");

    private final Faults faults = new Faults();
    private int made;
    private @Nullable SqliteJournal journal;

    @Override
    public Journal emptyJournal() {
        made++;
        Template.copy(file());
        return reopened();
    }

    @Override
    public Journal reopened() {
        close();
        journal = SqliteJournal.withTables(file(), faults::between);
        return journal;
    }

    @Override
    public void failNext(CommitFault fault) {
        faults.failNext(fault);
    }

    private Path file() {
        return folder.resolve("journal-" + made + ".db");
    }

    @AfterEach
    void close() {
        if (journal != null) {
            journal.close();
        }
    }
}
