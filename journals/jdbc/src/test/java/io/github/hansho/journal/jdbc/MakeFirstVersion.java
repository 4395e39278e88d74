package io.github.hansho.journal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/** Writes the journals that {@link UpgradeTest} reads, as the first version of the schema had them; run once by hand. */
final class MakeFirstVersion {

    private static final List<String> TABLES =
            List.of("hansho_schema", "hansho_tenant", "hansho_entry", "hansho_history", "hansho_fact", "hansho_key");

    private MakeFirstVersion() {}

    /** Takes the folder to write to. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(arguments[0]);
        sqlite(folder.resolve("v1.db"));
        postgres(folder.resolve("v1.sql"));
    }

    private static void sqlite(Path file) throws IOException, SQLException {
        Files.deleteIfExists(file);
        String url = "jdbc:sqlite:" + file;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 1024");
            statement.execute("VACUUM");
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(url);
        Schema.migrate(Dialect.SQLITE, source, 1);
        try (SqliteJournal journal = SqliteJournal.withTables(file, same -> same)) {
            Notes.six(journal);
        }
    }

    private static void postgres(Path file) throws IOException, SQLException {
        try (HikariDataSource pool = Server.pool(Server.emptySchema())) {
            Schema.migrate(Dialect.POSTGRES, pool, 1);
            Notes.six(PostgresJournal.withTables(pool));
            StringBuilder sql = new StringBuilder();
            sql.append("CREATE TABLE hansho_schema (installed_rank INT NOT NULL PRIMARY KEY, version VARCHAR(50),"
                    + " description VARCHAR(200) NOT NULL, type VARCHAR(20) NOT NULL, script VARCHAR(1000) NOT NULL,"
                    + " checksum INT, installed_by VARCHAR(100) NOT NULL, installed_on TIMESTAMP NOT NULL DEFAULT now(),"
                    + " execution_time INT NOT NULL, success BOOLEAN NOT NULL);\n");
            sql.append(new Migration("postgres", "V1__journal").sql()).append('\n');
            try (Connection connection = pool.getConnection()) {
                for (String table : TABLES) {
                    rows(connection, table, sql);
                }
            }
            for (String table : List.of("hansho_tenant", "hansho_entry", "hansho_history")) {
                sql.append("SELECT setval(pg_get_serial_sequence('" + table + "', 'id'), (SELECT max(id) FROM " + table
                        + "));\n");
            }
            Files.writeString(file, sql);
        }
    }

    private static void rows(Connection connection, String table, StringBuilder sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(literal(rows.getObject(i)));
                }
                sql.append("INSERT INTO " + table + " OVERRIDING SYSTEM VALUE VALUES (" + String.join(", ", values)
                        + ");\n");
            }
        }
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof byte[] bytes) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'";
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
