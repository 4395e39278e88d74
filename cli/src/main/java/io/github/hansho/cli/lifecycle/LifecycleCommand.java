package io.github.hansho.cli.lifecycle;

import io.github.hansho.cli.shell.Shell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hansho lifecycle}: what it does is in its subcommands. */
@Command(
        name = "lifecycle",
        description = "Checks a lifecycle, or draws it.",
        subcommands = {CheckCommand.class, DrawCommand.class})
public final class LifecycleCommand implements Runnable {

    @ParentCommand
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    /** Creates the command. */
    public LifecycleCommand() {}

    Shell shell() {
        return Objects.requireNonNull(shell);
    }

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a subcommand is missing: check or draw");
    }
}
