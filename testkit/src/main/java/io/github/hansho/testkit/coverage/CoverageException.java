package io.github.hansho.testkit.coverage;

import io.github.hansho.core.text.Message;

/** Thrown when a question about coverage cannot be answered: too much would have to be tried, or it names what is not there. */
public final class CoverageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message words;

    CoverageException(Message words) {
        super(words.toString());
        this.words = words;
    }

    /** Returns why, and what to do. */
    public Message words() {
        return words;
    }
}
