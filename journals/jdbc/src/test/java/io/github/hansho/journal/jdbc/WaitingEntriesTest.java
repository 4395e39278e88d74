package io.github.hansho.journal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.workflow.journal.Entry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept while another gives positions waits for its own, and gets it from the next writer. */
class WaitingEntriesTest {

    @Test
    void theNextWriterGivesThemTheirPositions() throws SQLException {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            PostgresJournal journal = PostgresJournal.of(pool);
            Notes.six(journal);
            try (Connection other = pool.getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute(Dialect.POSTGRES.waitToGivePositions());
                journal.append(Notes.batch(Notes.append(Notes.A, 4, "first")));
                journal.append(Notes.batch(Notes.append(Notes.B, 3, "second")));
                assertThat(journal.lag()).isEqualTo(2);
                other.rollback();
            }
            journal.append(Notes.batch(Notes.append(Notes.A, 5, "third")));
            assertThat(journal.lag()).isZero();
            assertThat(journal.chained(6, Optional.empty(), 10))
                    .extracting(entry -> entry.position() + " of " + entry.tenant())
                    .containsExactly("7 of " + Notes.TENANT, "8 of " + Notes.TENANT, "9 of " + Notes.TENANT);
            assertThat(journal.after(6, Optional.empty(), 10))
                    .extracting(Entry::position)
                    .containsExactly(7L, 8L, 9L);
            assertThat(journal.read(Notes.TENANT, Notes.A, 4)).hasSize(2);
            assertThat(journal.verify(List.of(), done -> {}).isSound()).isTrue();
        }
    }
}
