package io.github.hansho.journal.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The tables, brought to the version of this library when a journal is opened. */
final class Schema {

    private static final String TABLE = "hansho_schema";
    private static final List<String> STEPS = List.of("V1__journal", "V2__waiting_and_bytes");

    private Schema() {}

    /** The version that this library writes. */
    static String latest() {
        return String.valueOf(STEPS.size());
    }

    /** Makes the tables, or brings older ones up to date; newer ones are refused. */
    static void migrate(Dialect dialect, DataSource source, String where) throws SQLException {
        if (isUpToDate(dialect, source)) {
            return;
        }
        Flyway flyway = flyway(dialect, source, STEPS.size());
        refuseNewer(flyway, where);
        flyway.migrate();
    }

    /** Makes the tables as a version of this library before the latest did. */
    static void migrate(Dialect dialect, DataSource source, int steps) {
        flyway(dialect, source, steps).migrate();
    }

    /** Whether all steps were made as they are written here: then nothing else has to be loaded to open a journal. */
    private static boolean isUpToDate(Dialect dialect, DataSource source) throws SQLException {
        List<String> steps = migrations(dialect, STEPS.size())
                .map(step -> step.getVersion() + " " + step.getChecksum() + " true")
                .toList();
        try (Connection connection = source.getConnection()) {
            return made(connection).equals(steps);
        }
    }

    private static List<String> made(Connection connection) {
        List<String> made = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum, success FROM " + TABLE
                        + " WHERE type <> 'BASELINE' ORDER BY installed_rank")) {
            while (rows.next()) {
                made.add(rows.getString(1) + " " + rows.getInt(2) + " " + rows.getBoolean(3));
            }
            return made;
        } catch (SQLException e) {
            return List.of();
        }
    }

    private static Stream<Migration> migrations(Dialect dialect, int steps) {
        return STEPS.stream().limit(steps).map(name -> new Migration(dialect.folder(), name));
    }

    private static Flyway flyway(Dialect dialect, DataSource source, int steps) {
        JavaMigration[] migrations = migrations(dialect, steps).toArray(JavaMigration[]::new);
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .table(TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations(new String[0])
                .javaMigrations(migrations);
        return configuration.load();
    }

    private static void refuseNewer(Flyway flyway, String where) {
        MigrationInfo current = flyway.info().current();
        if (current != null
                && current.getState().isApplied()
                && !current.getState().isResolved()) {
            throw new NewerSchemaException(where, String.valueOf(current.getVersion()), latest());
        }
    }
}
