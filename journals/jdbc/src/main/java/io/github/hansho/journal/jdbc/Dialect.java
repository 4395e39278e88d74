package io.github.hansho.journal.jdbc;

import java.sql.SQLException;

/** What the stores say differently. */
enum Dialect {
    /** One process, one writer: whoever writes may give positions. */
    SQLITE("sqlite", "", "") {
        @Override
        boolean mayGivePositions(Session session, boolean waiting) {
            return true;
        }
    },

    /** Many processes and writers: whoever holds the lock until the end of the transaction gives positions. */
    POSTGRES("postgres", " FOR UPDATE", " FOR UPDATE SKIP LOCKED") {
        @Override
        boolean mayGivePositions(Session session, boolean waiting) throws SQLException {
            return waiting
                    ? session.first("SELECT pg_advisory_xact_lock(" + LOCK + ")", row -> true)
                            .orElse(true)
                    : session.first("SELECT pg_try_advisory_xact_lock(" + LOCK + ")", row -> row.getBoolean(1))
                            .orElse(false);
        }
    };

    /** One lock for each schema: "hans" in ASCII, and the schema's name. */
    private static final String LOCK = "1751215731, hashtext(current_schema())";

    private final String folder;
    private final String locked;
    private final String lockedIfFree;

    Dialect(String folder, String locked, String lockedIfFree) {
        this.folder = folder;
        this.locked = locked;
        this.lockedIfFree = lockedIfFree;
    }

    /** Returns the folder of its migrations. */
    String folder() {
        return folder;
    }

    /** Returns the end of a query that keeps others from changing what it finds. */
    String locked() {
        return locked;
    }

    /** Returns the same, passing over what others are changing. */
    String lockedIfFree() {
        return lockedIfFree;
    }

    /** Returns whether this transaction may give positions until it ends; waits for its turn if asked to. */
    abstract boolean mayGivePositions(Session session, boolean waiting) throws SQLException;
}
