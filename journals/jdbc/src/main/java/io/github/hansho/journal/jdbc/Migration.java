package io.github.hansho.journal.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** One step of the schema, read from a resource of this package, so that no class path has to be searched. */
final class Migration implements JavaMigration {

    private static final Pattern STATEMENT_END = Pattern.compile(";\\R");

    private final String version;
    private final String description;
    private final String sql;

    Migration(String folder, String name) {
        String[] parts = name.split("__", 2);
        this.version = parts[0].substring(1);
        this.description = parts[1].replace('_', ' ');
        String resource = folder + "/" + name + ".sql";
        try (InputStream stream = Migration.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            this.sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("resource " + resource + " cannot be read", e);
        }
    }

    String sql() {
        return sql;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        CRC32 sum = new CRC32();
        sum.update(sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** Statements end with a semicolon at the end of a line. */
    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String one : STATEMENT_END.split(sql, -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
