package io.github.hansho.workflow.exchange;

import io.github.hansho.core.text.Message;

/** Says why an envelope is not taken; nothing was done. */
public final class EnvelopeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    EnvelopeException(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    EnvelopeException(Message reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    /** Returns the reason: its code, and a whole sentence in each language that says what is allowed. */
    public Message reason() {
        return reason;
    }
}
