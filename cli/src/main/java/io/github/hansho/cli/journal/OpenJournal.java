package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.text.Message;
import io.github.hansho.journal.jdbc.JdbcJournal;
import io.github.hansho.journal.jdbc.JournalFileException;
import io.github.hansho.journal.jdbc.JournalUnavailableException;
import io.github.hansho.journal.jdbc.NewerSchemaException;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;

/** A journal that the command line names: a SQLite file, or a PostgreSQL database by its JDBC address. */
record OpenJournal(JdbcJournal journal) implements AutoCloseable {

    /** What a JDBC address begins with. */
    static final String ADDRESS = "jdbc:postgresql:";

    /**
     * Opens a journal that is there.
     *
     * @throws BadInputException if it is not, or cannot be opened
     */
    static OpenJournal existing(String name) {
        if (!name.startsWith(ADDRESS) && !Files.exists(Path.of(name))) {
            throw bad(name, JournalTexts.TEXTS.message("no-file"));
        }
        return open(name);
    }

    /**
     * Opens a journal, making it if need be.
     *
     * @throws BadInputException if it cannot be opened
     */
    static OpenJournal open(String name) {
        return new OpenJournal(
                guarded(name, () -> name.startsWith(ADDRESS) ? postgres(name) : SqliteJournal.open(Path.of(name))));
    }

    private static PostgresJournal postgres(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return PostgresJournal.of(source);
    }

    /** Closes a file; a database has got back its connection after each operation. */
    @Override
    public void close() {
        if (journal instanceof SqliteJournal file) {
            file.close();
        }
    }

    /** Does something with a journal, and says in words of the command what its store says. */
    static <T> T guarded(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (JournalFileException e) {
            String key = "file-" + e.problem().name().toLowerCase(Locale.ROOT);
            throw bad(name, JournalTexts.TEXTS.message(key));
        } catch (NewerSchemaException e) {
            throw bad(name, JournalTexts.TEXTS.message("newer-schema", "found", e.found()));
        } catch (JournalUnavailableException e) {
            throw bad(name, JournalTexts.TEXTS.message("unavailable", "detail", String.valueOf(e.getMessage())));
        }
    }

    /** Returns the exception for a journal that cannot be used. */
    static BadInputException bad(String name, Message message) {
        return new BadInputException(List.of(new Problem(name, 0, 0, message)));
    }
}
