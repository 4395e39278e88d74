package io.github.hansho.cli;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.ExitCode;
import io.github.hansho.cli.shell.Terminal;
import java.util.Locale;
import picocli.CommandLine;

/** Starts the command. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs the command against a terminal and returns its exit code. */
    public static int run(Terminal terminal, String... args) {
        Hansho hansho = new Hansho(terminal);
        CommandLine line = new CommandLine(hansho)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    hansho.prepare();
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler((error, command, parsed) -> failed(error, hansho));
        Conversions.register(line);
        int code = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    private static int failed(Exception error, Hansho hansho) {
        Locale locale = hansho.locale();
        if (error instanceof BadInputException bad) {
            bad.problems().forEach(problem -> hansho.terminal().err().println(problem.in(locale)));
            return ExitCode.BAD_INPUT;
        }
        error.printStackTrace(hansho.terminal().err());
        return ExitCode.BROKEN;
    }
}
