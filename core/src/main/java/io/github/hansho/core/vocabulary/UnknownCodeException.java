package io.github.hansho.core.vocabulary;

import java.util.List;

/** Thrown when a code is read that its set does not have. */
public final class UnknownCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String set;
    private final String code;

    @SuppressWarnings("serial") // always List.copyOf, which can be serialized
    private final List<String> allowed;

    UnknownCodeException(String set, String code, List<String> allowed) {
        super(set + " \"" + shown(code) + "\" is not known, allowed are " + String.join(", ", allowed));
        this.set = set;
        this.code = code;
        this.allowed = List.copyOf(allowed);
    }

    /** Returns what the code was to be, as {@code closure reason}. */
    public String set() {
        return set;
    }

    /** Returns the code as it was given, in full; the message cuts it after 60 characters. */
    public String code() {
        return code;
    }

    /** Returns the codes that the set has, in its order. */
    public List<String> allowed() {
        return allowed;
    }

    private static String shown(String code) {
        return code.codePointCount(0, code.length()) <= SHOWN
                ? code
                : code.substring(0, code.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
