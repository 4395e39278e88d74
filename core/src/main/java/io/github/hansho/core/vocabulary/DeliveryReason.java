package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Why a call is made later, or not at all. */
public enum DeliveryReason implements Coded {
    /** The person was called on that channel as often as is allowed. */
    RATE_LIMIT,
    /** The attempt failed, and there will be another. */
    RETRY,
    /** The attempts allowed are used up. */
    EXHAUSTED,
    /** Meanwhile there was an answer, or the incident counts as resolved. */
    ACKNOWLEDGED,
    /** Meanwhile calling was silenced. */
    SILENCED,
    /** Meanwhile the incident was closed. */
    CLOSED,
    /** The person was told of the same thing a short while ago. */
    REPEATED,
    /** Another call for the same person about the same thing was waiting. */
    SAME_CALL,
    /** Somebody wished so. */
    BY_HAND;

    private static final Codes<DeliveryReason> CODES = Codes.kebab(DeliveryReason.class);

    /**
     * Reads a reason from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryReason of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
