package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.testkit.contract.CommitFault;
import io.github.hansho.testkit.contract.DurableJournalContract;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresJournalTest extends DurableJournalContract {

    private final Faults faults = new Faults();
    private final HikariDataSource pool = Server.pool(Server.emptySchema());

    @BeforeAll
    void makeTables() {
        PostgresJournal.of(pool);
    }

    @Override
    public Journal emptyJournal() {
        Server.empty(pool);
        return reopened();
    }

    @Override
    public Journal reopened() {
        return PostgresJournal.withTables(faults.between(pool));
    }

    @Override
    public void failNext(CommitFault fault) {
        faults.failNext(fault);
    }

    @AfterAll
    void close() {
        pool.close();
    }
}
