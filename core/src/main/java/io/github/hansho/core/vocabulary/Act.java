package io.github.hansho.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What an escalation asks of those whom it calls upon. */
public enum Act implements Coded {
    /** They are told (通知); no answer is owed. */
    INFORM,
    /** They are called (招集), and owe an acknowledgement. */
    ENGAGE,
    /** They are asked to decide (判断依頼) between options, by an instant. */
    ASK,
    /** They are asked to take the incident over (移管), and may decline. */
    TRANSFER;

    private static final Codes<Act> CODES = Codes.kebab(Act.class);

    /**
     * Reads an act from its code.
     *
     * @throws UnknownCodeException if none has that code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Act of(String code) {
        return CODES.read(code);
    }

    @Override
    public String code() {
        return CODES.of(this);
    }
}
