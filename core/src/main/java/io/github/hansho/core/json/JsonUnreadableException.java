package io.github.hansho.core.json;

import org.jspecify.annotations.Nullable;

/** Says that a text is not the JSON of what was to be read. */
public final class JsonUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 300;

    private final String reason;

    JsonUnreadableException(Class<?> type, String reason, @Nullable Throwable cause) {
        super("the text is no " + type.getSimpleName() + ": " + oneLine(reason), cause);
        this.reason = oneLine(reason);
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
