package io.github.hansho.cli.shell;

import io.github.hansho.core.text.Message;
import java.util.Locale;

/**
 * One thing that is wrong with an input file.
 *
 * @param file the file, as it was named
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param column the column, counted from 1; 0 if the whole line is meant
 * @param path the way to the place in a tree, such as {@code time.zone}; empty where there is none
 * @param message what is wrong, with the value and what is allowed
 */
public record Problem(String file, long line, long column, String path, Message message) {

    /** Returns a problem of a YAML file, with the way to its place in front of the sentence. */
    public static Problem of(io.github.hansho.workflow.yaml.Problem problem) {
        return new Problem(problem.file(), problem.line(), problem.column(), problem.path(), problem.message());
    }

    /** Returns a problem of a file that is no tree. */
    public Problem(String file, long line, long column, Message message) {
        this(file, line, column, "", message);
    }

    /** Returns the problem as {@code file:line:column: path: sentence}, as compilers print it. */
    public String in(Locale locale) {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            out.append(':').append(column);
        }
        out.append(": ").append(path).append(path.isEmpty() ? "" : ": ");
        return out.append(message.in(locale)).toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
