package io.github.hansho.journal.jdbc;

import io.github.hansho.journal.jdbc.JournalFileException.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file that is, or becomes, a journal. */
final class SqliteFile {

    private final Path file;

    SqliteFile(Path file) {
        this.file = file;
    }

    /** Makes the tables, or brings older ones up to date; a file that holds something else is refused. */
    void migrate() {
        refuseUnwritable();
        try {
            DataSource source = source(settings());
            refuseForeign(source);
            Schema.migrate(Dialect.SQLITE, source, file.toString());
        } catch (SQLException | FlywayException e) {
            throw problem(e);
        }
    }

    /** Opens the one connection, which keeps everybody else out until it is closed. */
    Connection connect() {
        SQLiteConfig settings = settings();
        settings.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        try {
            Connection connection = source(settings).getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA fullfsync = ON");
                statement.execute("BEGIN IMMEDIATE");
                statement.execute("COMMIT");
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.setBusyTimeout(0);
        settings.setEncoding(SQLiteConfig.Encoding.UTF8);
        return settings;
    }

    private DataSource source(SQLiteConfig settings) {
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private void refuseUnwritable() {
        Path folder = file.toAbsolutePath().getParent();
        boolean writable = Files.exists(file)
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!writable) {
            throw new JournalFileException(file, Problem.READ_ONLY, null);
        }
    }

    private void refuseForeign(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), coalesce(sum(name = 'hansho_schema'), 0)"
                        + " FROM sqlite_schema WHERE type = 'table'")) {
            if (row.next() && row.getInt(1) > 0 && row.getInt(2) == 0) {
                throw new JournalFileException(file, Problem.NO_JOURNAL, null);
            }
        }
    }

    private JournalFileException problem(Exception e) {
        SQLiteErrorCode code = code(e);
        Problem problem = switch (code) {
            case SQLITE_NOTADB -> Problem.NO_JOURNAL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED ->
                Problem.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.IN_USE;
            default -> Problem.BROKEN;
        };
        return new JournalFileException(file, problem, e);
    }

    private static SQLiteErrorCode code(Exception e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
