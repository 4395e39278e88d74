package io.github.hansho.journal.record;

import org.jspecify.annotations.Nullable;

/** Bytes that should be an entry are none. */
public final class EntryUnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    EntryUnreadableException(String reason) {
        this(reason, null);
    }

    EntryUnreadableException(String reason, @Nullable Throwable cause) {
        super("entry cannot be read: " + reason, cause);
        this.reason = reason;
    }

    /** Returns why. */
    public String reason() {
        return reason;
    }
}
