package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** Why an escalation stands at another step than the one after the last. */
public enum ResetCause implements Coded {
    /** The ladder is climbed once more. */
    NEXT_PASS,
    /** An acknowledgement was taken back, or ran out. */
    UNACKNOWLEDGED,
    /** Calling was silenced and is not any longer. */
    SNOOZE_ENDED,
    /** The severity changed. */
    SEVERITY_CHANGED,
    /** The condition of the rule holds again. */
    CONDITION,
    /** Somebody escalated by hand. */
    BY_HAND,
    /** The incident follows another plan. */
    PLAN_CHANGED;

    private static final Codes<ResetCause> CODES = Codes.kebab(ResetCause.class);

    /**
     * Reads a cause from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResetCause of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
