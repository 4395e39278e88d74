package io.github.hansho.journal.jdbc;

import io.github.hansho.testkit.contract.CommitFault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lets the next append fail where it was told. */
final class Faults {

    private final Set<Connection> wrote = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    private volatile @Nullable CommitFault next;

    void failNext(CommitFault fault) {
        next = fault;
    }

    /** Returns a source of connections that fail when told. */
    DataSource between(DataSource real) {
        return new Failing(real);
    }

    /** Returns a connection that fails when told. */
    Connection between(Connection real) {
        return new Failing(null).between(real);
    }

    private void fail(CommitFault at) throws SQLException {
        if (next == at) {
            next = null;
            throw new SQLException("cut off " + at);
        }
    }

    private final class Failing extends Between {
        Failing(@Nullable DataSource real) {
            super(real);
        }

        /** An append begins by giving its tenant a number, or by looking up its histories. */
        @Override
        void before(String sql, Connection connection) throws SQLException {
            if (sql.startsWith("INSERT INTO hansho_entry")) {
                fail(CommitFault.INSIDE);
                wrote.add(connection);
            } else if (sql.startsWith("INSERT") || sql.startsWith("SELECT id, revision")) {
                fail(CommitFault.BEFORE);
            }
        }

        @Override
        void committed(Connection connection) throws SQLException {
            if (wrote.remove(connection)) {
                fail(CommitFault.AFTER);
            }
        }
    }
}
