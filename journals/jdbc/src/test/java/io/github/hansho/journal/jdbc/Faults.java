package io.github.hansho.journal.jdbc;

import io.github.hansho.testkit.contract.CommitFault;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stands between a journal and its store, and lets the next append fail where it was told. */
final class Faults {

    private volatile @Nullable CommitFault next;

    void failNext(CommitFault fault) {
        next = fault;
    }

    /** Returns a connection that fails when told. */
    Connection between(Connection real) {
        return proxy(Connection.class, new Watched(real));
    }

    /** Returns a source of such connections. */
    DataSource between(DataSource real) {
        return new DataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return between(real.getConnection());
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return between(real.getConnection(user, password));
            }

            @Override
            public @Nullable PrintWriter getLogWriter() {
                return null;
            }

            @Override
            public void setLogWriter(@Nullable PrintWriter out) {}

            @Override
            public void setLoginTimeout(int seconds) {}

            @Override
            public int getLoginTimeout() {
                return 0;
            }

            @Override
            public Logger getParentLogger() {
                return Logger.getGlobal();
            }

            @Override
            public <T> T unwrap(Class<T> type) throws SQLException {
                return real.unwrap(type);
            }

            @Override
            public boolean isWrapperFor(Class<?> type) throws SQLException {
                return real.isWrapperFor(type);
            }
        };
    }

    private void fail(CommitFault at) throws SQLException {
        if (next == at) {
            next = null;
            throw new SQLException("cut off " + at);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** A connection of which is known whether it has written an entry. */
    private final class Watched implements InvocationHandler {
        private final Connection real;
        private boolean kept;

        Watched(Connection real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("commit")) {
                Object result = call(real, method, arguments);
                boolean wrote = kept;
                kept = false;
                if (wrote) {
                    fail(CommitFault.AFTER);
                }
                return result;
            }
            if (method.getName().equals("prepareStatement") && arguments != null) {
                String sql = (String) arguments[0];
                PreparedStatement statement = (PreparedStatement) call(real, method, arguments);
                return proxy(PreparedStatement.class, (proxy, called, values) -> {
                    if (called.getName().startsWith("execute")) {
                        watch(sql);
                    }
                    return call(statement, called, values);
                });
            }
            return call(real, method, arguments);
        }

        private void watch(String sql) throws SQLException {
            if (sql.startsWith("INSERT INTO hansho_entry")) {
                fail(CommitFault.INSIDE);
                kept = true;
            } else if (!sql.startsWith("SELECT pg_") && !sql.contains("lease_second = ?") && !sql.contains("position")) {
                failBefore(sql);
            }
        }

        /** An append begins by looking up its request, its histories, or by giving its tenant a number. */
        private void failBefore(String sql) throws SQLException {
            boolean begins = sql.startsWith("INSERT") || sql.startsWith("SELECT id, revision FROM hansho_history");
            if (begins) {
                fail(CommitFault.BEFORE);
            }
        }
    }
}
