package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Progress;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.journal.record.Head;
import io.github.hansho.journal.record.RecordException;
import io.github.hansho.journal.record.RecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho journal export}: writes what a journal kept as JSON Lines. */
@Command(
        name = "export",
        description =
                "Writes everything that a journal kept as JSON Lines, verifying it on the way. Imported elsewhere and"
                        + " exported again it is the same bytes.")
final class ExportCommand implements Callable<Integer> {

    private static final int PAGE = 64;

    @ParentCommand
    private @Nullable JournalCommand parent;

    @Parameters(paramLabel = "JOURNAL", description = "A journal, as a SQLite file or jdbc:postgresql:….")
    private String journal = "";

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "The record to write.")
    private Path target = Path.of("");

    @Option(names = "--tenant", paramLabel = "TENANT", description = "Only what is of this tenant. Default: all.")
    private @Nullable String tenant;

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        Optional<String> only = Optional.ofNullable(tenant);
        try (OpenJournal open = OpenJournal.existing(journal)) {
            List<Head> heads = OpenJournal.guarded(journal, open.journal()::heads);
            if (only.isPresent()
                    && heads.stream().noneMatch(head -> head.tenant().equals(only.get()))) {
                throw OpenJournal.bad(journal, JournalTexts.TEXTS.message("no-tenant", "tenant", only.get()));
            }
            long all = heads.stream().mapToLong(Head::entries).sum();
            List<Head> written = write(open, only, all, new Progress(shell.terminal(), target.toString()));
            long entries = written.stream().mapToLong(Head::entries).sum();
            shell.terminal()
                    .out()
                    .println(JournalTexts.TEXTS.in(shell.locale(), "exported", "entries", entries, "file", target));
            return ExitCode.OK;
        }
    }

    private List<Head> write(OpenJournal open, Optional<String> only, long all, Progress progress) {
        try (OutputStream out = Files.newOutputStream(target)) {
            return OpenJournal.guarded(journal, () -> {
                try {
                    return RecordWriter.write(
                            position -> open.journal().chained(position, only, PAGE),
                            only,
                            out,
                            done -> progress.at(done, all));
                } catch (IOException e) {
                    throw OpenJournal.bad(target.toString(), JournalTexts.TEXTS.message("unwritable"));
                }
            });
        } catch (IOException e) {
            throw OpenJournal.bad(target.toString(), JournalTexts.TEXTS.message("unwritable"));
        } catch (RecordException e) {
            throw OpenJournal.bad(journal, e.words());
        } finally {
            progress.end();
        }
    }
}
