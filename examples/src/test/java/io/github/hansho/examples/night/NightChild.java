package io.github.hansho.examples.night;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that plays a night from where its notebook ends, and may be killed at any moment. */
final class NightChild {

    private NightChild() {}

    /** Takes where the journal is, the seed, and the folder of the notebook. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WrittenNotebook notebook = new WrittenNotebook(Path.of(arguments[2]), out);
        Offices.play(Long.parseLong(arguments[1]), journal(arguments[0]), notebook);
        out.println("end");
        Runtime.getRuntime().halt(0);
    }

    static Journal journal(String where) {
        return where.startsWith("jdbc:") ? PostgresJournal.of(pool(where)) : SqliteJournal.open(Path.of(where));
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
