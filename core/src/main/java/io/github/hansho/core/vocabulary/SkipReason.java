package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a step of an escalation was passed over. */
public enum SkipReason implements Coded {
    /** An acknowledgement was settled together with it. */
    OVERTAKEN,
    /** Whom it would have called had answered already. */
    ANSWERED,
    /** Nobody was there to be called. */
    NOBODY,
    /** It was late, and a later step called in its stead. */
    COLLAPSED,
    /** It was late, and a later step was due already. */
    SUPERSEDED,
    /** It was later than the rule allows. */
    TOO_LATE,
    /** What the step itself asks for did not hold. */
    CONDITION,
    /** It was outside of the hours of the step. */
    OUTSIDE_WINDOW;

    private static final Codes<SkipReason> CODES = Codes.kebab(SkipReason.class);

    /**
     * Reads a reason from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SkipReason of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
