package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One PostgreSQL server for all tests, started from an archive when the first of them asks for it. */
final class Server {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private Server() {}

    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the name of a new schema without tables. */
    static String emptySchema() {
        String name = "journal" + SCHEMAS.incrementAndGet();
        try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    /** Returns a pool of connections to a schema. */
    static HikariDataSource pool(String schema) {
        return new HikariDataSource(settings(schema));
    }

    /** Returns the settings of such a pool. */
    static HikariConfig settings(String schema) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Started.SERVER.getDatabase("postgres", "postgres", Map.of("currentSchema", schema)));
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(5_000);
        return config;
    }

    /** Throws away everything that a journal keeps, and leaves its tables. */
    static void empty(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE hansho_tenant, hansho_entry, hansho_history, hansho_fact, hansho_key"
                    + " RESTART IDENTITY");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
