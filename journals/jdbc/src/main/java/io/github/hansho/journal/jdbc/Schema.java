package io.github.hansho.journal.jdbc;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The tables, brought to the version of this library when a journal is opened. */
final class Schema {

    private static final String TABLE = "hansho_schema";
    private static final List<String> STEPS = List.of("V1__journal", "V2__entries_in_waiting");

    private Schema() {}

    /** The version that this library writes. */
    static String latest() {
        return String.valueOf(STEPS.size());
    }

    /** Makes the tables, or brings older ones up to date; newer ones are refused. */
    static void migrate(Dialect dialect, DataSource source, String where) {
        Flyway flyway = flyway(dialect, source, STEPS.size());
        refuseNewer(flyway, where);
        flyway.migrate();
    }

    /** Makes the tables as a version of this library before the latest did. */
    static void migrate(Dialect dialect, DataSource source, int steps) {
        flyway(dialect, source, steps).migrate();
    }

    private static Flyway flyway(Dialect dialect, DataSource source, int steps) {
        JavaMigration[] migrations = STEPS.stream()
                .limit(steps)
                .map(name -> new Migration(dialect.folder(), name))
                .toArray(JavaMigration[]::new);
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
