package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Why an incident was closed. */
public enum ClosureReason implements Coded {
    /** What had to be done was done. */
    RESOLVED,
    /** Nothing had to be done. */
    NO_ACTION_NEEDED,
    /** Another incident covers it. */
    DUPLICATE_OF,
    /** Another organisation took it over. */
    TRANSFERRED_TO,
    /** It is outside the constituency. */
    NOT_OURS,
    /** Somebody with the authority lives with the risk. */
    RISK_ACCEPTED;

    private static final Codes<ClosureReason> CODES = Codes.kebab(ClosureReason.class);

    /**
     * Reads a closure reason from its code.
     *
     * @throws UnknownCodeException if no closure reason has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClosureReason of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
