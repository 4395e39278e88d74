package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.core.text.Message;
import io.github.hansho.journal.jdbc.JournalFileException;
import io.github.hansho.journal.jdbc.JournalUnavailableException;
import io.github.hansho.journal.jdbc.NewerSchemaException;
import io.github.hansho.journal.jdbc.PostgresJournal;
import io.github.hansho.journal.jdbc.SqliteJournal;
import io.github.hansho.journal.record.ChainedEntry;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.Verification;
import io.github.hansho.workflow.journal.Journal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;

/** A journal that the command line names: a SQLite file, or a PostgreSQL database by its JDBC address. */
interface OpenJournal extends AutoCloseable {

    /** What a JDBC address begins with. */
    String ADDRESS = "jdbc:postgresql:";

    Journal journal();

    List<ChainedEntry> chained(long position, Optional<String> tenant, int limit);

    List<Head> heads();

    Verification verify(List<Head> keptElsewhere, LongConsumer progress);

    @Override
    void close();

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
        return guarded(
                name,
                () -> name.startsWith(ADDRESS) ? postgres(name) : new OpenSqlite(SqliteJournal.open(Path.of(name))));
    }

    private static OpenJournal postgres(String address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address);
        return new OpenPostgres(PostgresJournal.of(source));
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
