package io.github.hansho.cli;

import io.github.hansho.core.text.Message;
import java.util.Locale;

/**
 * One thing that is wrong with an input file.
 *
 * @param file the file, as it was named
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param column the column, counted from 1; 0 if the whole line is meant
 * @param message what is wrong, with the value and what is allowed
 */
public record Problem(String file, long line, long column, Message message) {

    /** Returns the problem as {@code file:line:column: sentence}, as compilers print it. */
    public String in(Locale locale) {
        StringBuilder out = new StringBuilder(file);
        if (line > 0) {
            out.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            out.append(':').append(column);
        }
        return out.append(": ").append(message.in(locale)).toString();
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
