package io.github.hansho.journal.jdbc;

/**
 * A store did not do what was asked of it: it is gone, full, read-only, or broken. The journal goes on once the store does.
 */
public final class JournalUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Left left;

    /** What is left of what was asked. */
    private enum Left {
        NOTHING("; nothing of it is kept"),
        PERHAPS_ALL("; whether it is kept is not known, repeat it with the same request id"),
        NEVER_MEANT_TO_BE("");

        private final String words;

        Left(String words) {
            this.words = words;
        }
    }

    private JournalUnavailableException(String what, Left left, Throwable cause) {
        super("journal could not " + what + ": " + cause.getMessage() + left.words, cause);
        this.left = left;
    }

    /** Says that something was not read, or not opened. */
    static JournalUnavailableException reading(String what, Throwable cause) {
        return new JournalUnavailableException(what, Left.NEVER_MEANT_TO_BE, cause);
    }

    /** Says that something was not written, or perhaps was, when the answer to its commit is what was lost. */
    static JournalUnavailableException writing(String what, boolean committing, Throwable cause) {
        return new JournalUnavailableException(what, committing ? Left.PERHAPS_ALL : Left.NOTHING, cause);
    }

    /**
     * Returns whether it is unknown if a batch was kept, because the answer to its commit was lost. A repeat with the same
     * request id settles it; without one, read the history.
     */
    public boolean isInDoubt() {
        return left == Left.PERHAPS_ALL;
    }
}
