package io.github.hansho.examples.night;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.workflow.journal.Journal;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that plays nights from where their notebooks end, and may be killed at any moment. */
final class NightChild {

    private NightChild() {}

    /** Takes the seed, and then for each night where its journal is, and the folder of its notebook. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int i = 1; i < arguments.length; i += 2) {
            WrittenNotebook notebook = new WrittenNotebook(Path.of(arguments[i + 1]), out);
            Offices.play(Long.parseLong(arguments[0]), journal(arguments[i]), notebook);
        }
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
