package io.github.hansho.core.json;

import org.jspecify.annotations.Nullable;

/** Says that a line is no fact. */
public final class FactUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    private final long line;
    private final String reason;

    FactUnreadableException(long line, String reason, @Nullable Throwable cause) {
        super("line " + line + " is no fact: " + oneLine(reason), cause);
        this.line = line;
        this.reason = oneLine(reason);
    }

    /** Returns the number of the line, from 1. */
    public long line() {
        return line;
    }

    /** Returns the reason on one line of at most {@value #SHOWN} characters, in the words of the Jackson that read it. */
    public String reason() {
        return reason;
    }

    private static String oneLine(String reason) {
        String words = reason.replaceAll("\\p{Cntrl}+", " ");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
