package io.github.hansho.journal.jdbc;

/**
 * A store did not do what was asked of it: it is gone, full, read-only, or broken. The journal goes on once the store does.
 */
public final class JournalUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inDoubt;

    JournalUnavailableException(String what, boolean inDoubt, Throwable cause) {
        super(
                "journal could not " + what + ": " + cause.getMessage()
                        + (inDoubt
                                ? "; whether it is kept is not known, repeat it with the same request id"
                                : "; nothing of it is kept"),
                cause);
        this.inDoubt = inDoubt;
    }

    /**
     * Returns whether it is unknown if a batch was kept, because the answer to its commit was lost. A repeat with the same
     * request id settles it; without one, read the history.
     */
    public boolean isInDoubt() {
        return inDoubt;
    }
}
