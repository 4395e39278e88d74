package io.github.hansho.cli;

import io.github.hansho.cli.coverage.CoverageCommand;
import io.github.hansho.cli.escalation.EscalationCommand;
import io.github.hansho.cli.journal.JournalCommand;
import io.github.hansho.cli.lifecycle.LifecycleCommand;
import io.github.hansho.cli.replay.ReplayCommand;
import io.github.hansho.cli.scenario.TestCommand;
import io.github.hansho.cli.shell.Shell;
import io.github.hansho.cli.shell.Terminal;
import io.github.hansho.cli.triage.TriageCommand;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code hansho}; what it does is in its subcommands. */
@Command(
        name = "hansho",
        description = "How a SOC and a CSIRT work together: try a lifecycle on last year's tickets, and more.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            ReplayCommand.class,
            TriageCommand.class,
            LifecycleCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            EscalationCommand.class,
            JournalCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it did what was asked",
            "1:it did, and found what it was told to fail on",
            "2:it was called wrongly, or an input file cannot be used",
            "70:it is broken; please report it"
        })
public final class Hansho implements Runnable, Shell {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            scope = ScopeType.INHERIT,
            description =
                    "Language of output and messages: en or ja. Default: ja where the machine speaks Japanese, else en.")
    private @Nullable String language;

    @Option(
            names = "--charset",
            paramLabel = "CHARSET",
            scope = ScopeType.INHERIT,
            description =
                    "Charset of what is printed, such as windows-31j. Default: the console's. Files written by -o are"
                            + " UTF-8 unless this is given.")
    private @Nullable Charset charset;

    Hansho(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    @Override
    public @Nullable Charset charset() {
        return charset;
    }

    @Override
    public Locale locale() {
        String wanted = language == null ? Locale.getDefault().getLanguage() : language;
        return wanted.equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }

    /** Checks the options of this command before a subcommand runs. */
    void prepare() {
        if (language != null && !language.equals("en") && !language.equals("ja")) {
            throw new ParameterException(commandLine(), "--lang is " + language + ", allowed are en, ja");
        }
        if (charset != null) {
            terminal.speak(charset);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine(), "a subcommand is missing");
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("the command has not been parsed yet");
        }
        return spec.commandLine();
    }
}
