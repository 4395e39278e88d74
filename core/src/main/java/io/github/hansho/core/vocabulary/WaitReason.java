package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a step of an escalation waits although it is due. */
public enum WaitReason implements Coded {
    /** Nobody is there to be called before then. */
    NOBODY,
    /** The hours of the step begin then. */
    OUTSIDE_WINDOW,
    /** What the step itself asks for does not hold yet; it is called then at the latest. */
    CONDITION,
    /** Maintenance is announced until then. */
    MAINTENANCE;

    private static final Codes<WaitReason> CODES = Codes.kebab(WaitReason.class);

    /**
     * Reads a reason from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WaitReason of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
