package io.github.hansho.workflow.command;

import java.util.Optional;

/**
 * A guard or a command broke; nothing was kept, and it was no "no".
 *
 * @param what what broke, for instance {@code guard change-window}
 * @param problem what it said
 * @param cause the exception, where there was one
 */
public record Faulted(String what, String problem, Optional<Throwable> cause) implements Decision {

    /** Returns the fault of something that threw. */
    public static Faulted by(String what, Throwable cause) {
        String said = cause.getMessage();
        return new Faulted(what, said == null ? cause.getClass().getName() : said, Optional.of(cause));
    }

    /** Returns a fault that nothing threw. */
    public static Faulted of(String what, String problem) {
        return new Faulted(what, problem, Optional.empty());
    }
}
