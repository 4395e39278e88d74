package io.github.hansho.workflow.yaml;

import io.github.hansho.core.text.Message;
import java.util.Comparator;
import java.util.Locale;

/**
 * A defect of a file, with its place.
 *
 * @param file the file's name, as its reader was told
 * @param line the line, from 1; 0 for what was built in code
 * @param column the column, from 1, counted in characters; 0 for what was built in code
 * @param path the way to the place through the tree, for instance {@code lifecycle.moves[3].to}; empty for the whole
 * @param message what is wrong and what is allowed
 */
public record Problem(String file, int line, int column, String path, Message message) {

    static final Comparator<Problem> BY_PLACE = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(problem -> problem.message().code());

    /** Returns the code that machines tell problems apart by. */
    public String code() {
        return message.code();
    }

    /** Returns place, path and sentence in the locale's language. */
    public String in(Locale locale) {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + ": " + (path.isEmpty() ? "" : path + ": ") + message.in(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
