package io.github.hansho.cli.escalation;

import io.github.hansho.cli.shell.Shell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code hansho escalation}: what it does is in its subcommands. */
@Command(name = "escalation", description = "Draws escalation rules.", subcommands = DrawLadders.class)
public final class EscalationCommand implements Runnable {

    @ParentCommand
    private @Nullable Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    /** Creates the command. */
    public EscalationCommand() {}

    Shell shell() {
        return Objects.requireNonNull(shell);
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a subcommand is missing: draw");
    }
}
