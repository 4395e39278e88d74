package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Whether it is real; fixed when the record is opened. Only live ones are ever counted. */
public enum Mode implements Coded {
    /** It is real. */
    LIVE,
    /** People practise. */
    EXERCISE,
    /** A system is tried out. */
    TEST;

    private static final Codes<Mode> CODES = Codes.kebab(Mode.class);

    /**
     * Reads a mode from its code.
     *
     * @throws UnknownCodeException if no mode has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Mode of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
