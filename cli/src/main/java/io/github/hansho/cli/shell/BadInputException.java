package io.github.hansho.cli.shell;

import java.util.List;
import java.util.stream.Collectors;

/** An input file cannot be used; the command prints every problem and ends with {@link ExitCode#BAD_INPUT}. */
public final class BadInputException extends RuntimeException {

    private final List<Problem> problems;

    /** Collects the problems, of which there is at least one. */
    public BadInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns the problems, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
