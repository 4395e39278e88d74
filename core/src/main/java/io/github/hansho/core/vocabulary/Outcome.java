package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What the attacker, or the fault, achieved. */
public enum Outcome implements Coded {
    /** It reached its end, at least in part. */
    SUCCEEDED,
    /** It ran and did not reach its end. */
    FAILED,
    /** A control stopped it. */
    BLOCKED,
    /** It is not known. */
    UNKNOWN;

    private static final Codes<Outcome> CODES = Codes.kebab(Outcome.class);

    /**
     * Reads an outcome from its code.
     *
     * @throws UnknownCodeException if no outcome has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Outcome of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
