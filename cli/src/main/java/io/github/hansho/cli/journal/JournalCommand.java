package io.github.hansho.cli.journal;

import io.github.hansho.cli.shell.Shell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hansho journal}: what it does is in its subcommands. */
@Command(
        name = "journal",
        description = "Verifies what a journal kept, and carries it from one journal to another.",
        subcommands = {VerifyCommand.class, HeadCommand.class, ExportCommand.class, ImportCommand.class})
public final class JournalCommand implements Runnable {

    @ParentCommand
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    /** Creates the command. */
    public JournalCommand() {}

    Shell shell() {
        return Objects.requireNonNull(shell);
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a subcommand is missing: verify, head, export or import");
    }
}
