package io.github.hansho.journal.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A source of connections that does something before each statement, and after each call and commit. */
abstract class Between implements DataSource {

    private final @Nullable DataSource real;

    Between(@Nullable DataSource real) {
        this.real = real;
    }

    void before(String sql, Connection connection) throws SQLException {}

    void committed(Connection connection) throws SQLException {}

    void after(Method method) throws SQLException {}

    /** Returns a connection that does as told. */
    final Connection between(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            after(method);
            if (method.getName().equals("commit")) {
                committed(connection);
            }
            if (method.getName().equals("prepareStatement") && arguments != null && result != null) {
                return watched(PreparedStatement.class, result, (String) arguments[0], connection);
            }
            return method.getName().equals("createStatement") && result != null
                    ? watched(Statement.class, result, "", connection)
                    : result;
        });
    }

    private <T> T watched(Class<T> type, Object statement, String prepared, Connection connection) {
        return proxy(type, (self, called, values) -> {
            if (!called.getName().startsWith("execute")) {
                return call(statement, called, values);
            }
            String sql = values == null || values.length == 0 ? prepared : String.valueOf(values[0]);
            before(sql, connection);
            Object answer = call(statement, called, values);
            if (sql.equals("COMMIT")) {
                committed(connection);
            }
            return answer;
        });
    }

    private interface Handler {
        @Nullable Object of(Object self, Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(Between.class.getClassLoader(), new Class<?>[] {type}, handler::of));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (real == null) {
            throw new SQLException("there is no source");
        }
        return between(real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
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
        throw new SQLException("is no wrapper");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
