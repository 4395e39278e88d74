package io.github.hansho.reporting.document;

import java.util.List;

/**
 * Something to be noticed.
 *
 * @param level how much it matters
 * @param heading what it is, in a few words
 * @param details whole sentences, one each; may be empty
 */
public record Notice(Level level, String heading, List<String> details) implements Block {

    /** How much a notice matters. */
    public enum Level {
        /** Good to know. */
        INFO,
        /** Something may go wrong or has. */
        WARNING,
        /** Something in the data is wrong or missing, so figures may be. */
        DATA_PROBLEM
    }

    /** Keeps an immutable copy of the details. */
    public Notice {
        details = List.copyOf(details);
    }
}
