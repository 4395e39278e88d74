package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What became of a call upon one person on one channel. */
public enum DeliveryStatus implements Coded {
    /** It waits to be attempted. */
    QUEUED,
    /** It waits longer, and it is said why. */
    DELAYED,
    /** Another call for the same person about the same thing went into it. */
    JOINED,
    /** The notifier is about to be asked; whether it was is not known yet. */
    ATTEMPTED,
    /** The next system took it. */
    SENT,
    /** It arrived; that is no answer. */
    DELIVERED,
    /** A voice mail or an automatic reply answered; that is no answer. */
    MACHINE,
    /** Nobody answered. */
    NO_ANSWER,
    /** A human being answered. */
    ANSWERED,
    /** An attempt failed. */
    FAILED,
    /** It is not made any more, and it is said why. */
    SUPPRESSED,
    /** It went into another call for the same person about the same thing. */
    COLLAPSED,
    /** It was attempted as often as it may be, and set aside for somebody to look at. */
    GAVE_UP;

    private static final Codes<DeliveryStatus> CODES = Codes.kebab(DeliveryStatus.class);

    /**
     * Reads a status from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DeliveryStatus of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
