package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.journal.record.RecordImport;
import io.github.hansho.journal.record.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code hansho journal import}: puts a record into an empty journal. */
@Command(
        name = "import",
        description =
                "Puts a record into a journal that has kept nothing of its tenants, verifying it first and again on the"
                        + " way. Histories, keys, requests and what is due are there then as they were.")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable JournalCommand parent;

    @Parameters(index = "0", paramLabel = "RECORD", description = "A record that was exported, gzip or not.")
    private Path record = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "JOURNAL",
            description = "A journal, as a SQLite file, which is made if it is not there, or jdbc:postgresql:….")
    private String journal = "";

    @Option(
            names = "--unknown-facts",
            description = "What to do with facts of types that this version does not know: ${COMPLETION-CANDIDATES}."
                    + " Default: refuse.",
            defaultValue = "refuse")
    private Unknown unknown = Unknown.refuse;

    /** What to do with facts of unknown types. */
    enum Unknown {
        refuse,
        keep
    }

    @Override
    public Integer call() {
        Shell shell = Objects.requireNonNull(parent).shell();
        Verification before = RecordFiles.verify(record, List.of(), shell);
        if (!before.isSound()) {
            throw OpenJournal.bad(record.toString(), before.breaches().get(0).words());
        }
        try (OpenJournal open = OpenJournal.open(journal)) {
            RecordImport plain = RecordImport.into(open.journal(), RecordFiles.LINES);
            RecordImport into = unknown == Unknown.keep ? plain.keepingUnknownFacts() : plain;
            Verification imported = OpenJournal.guarded(
                    journal, () -> RecordFiles.read(record, shell, in -> into.from(in, done -> {})));
            shell.terminal()
                    .out()
                    .println(JournalTexts.TEXTS.in(
                            shell.locale(), "imported", "entries", imported.entries(), "journal", journal));
            return ExitCode.OK;
        }
    }
}
