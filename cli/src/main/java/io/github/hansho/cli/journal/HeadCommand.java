package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Output;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.journal.record.RecordWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho journal head}: writes down how every chain ends, to be kept elsewhere. */
@Command(
        name = "head",
        description =
                "Writes how long the chain of each tenant is and how it ends, one a line. Kept elsewhere, it shows later"
                        + " that nothing was cut off or written anew.")
final class HeadCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable JournalCommand parent;

    @Parameters(paramLabel = "JOURNAL", description = "A journal, as a SQLite file or jdbc:postgresql:….")
    private String journal = "";

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of to the terminal.")
    private @Nullable Path target;

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        try (OpenJournal open = OpenJournal.existing(journal)) {
            String heads = OpenJournal.guarded(journal, open.journal()::heads).stream()
                    .map(head -> RecordWriter.toJson(head) + "\n")
                    .collect(Collectors.joining());
            new Output(shell.terminal(), target, shell.charset()).write(heads);
            return ExitCode.OK;
        }
    }
}
