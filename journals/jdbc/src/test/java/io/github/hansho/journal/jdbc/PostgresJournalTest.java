package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.testkit.contract.JournalContract;
import io.github.hansho.workflow.journal.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresJournalTest extends JournalContract {

    private final HikariDataSource pool = Server.pool(Server.emptySchema());

    @BeforeAll
    void makeTables() {
        PostgresJournal.of(pool);
    }

    @Override
    public Journal emptyJournal() {
        Server.empty(pool);
        return PostgresJournal.withTables(pool);
    }

    @AfterAll
    void close() {
        pool.close();
    }
}
