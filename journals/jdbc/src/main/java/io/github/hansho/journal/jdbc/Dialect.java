package io.github.hansho.journal.jdbc;

/** What the stores say differently. */
enum Dialect {
    /** One process, one writer: whoever writes may give positions. */
    SQLITE,

    /** Many processes and writers: whoever holds the lock until the end of the transaction may give positions. */
    POSTGRES;

    /** What {@link #mayGivePositions} is where another does. */
    static final String NOT_NOW = "false";

    /** One lock for each schema: "hans" in ASCII, and the schema's name. */
    private static final String LOCK = "(1751215731, hashtext(current_schema()))";

    /** Returns the folder of its migrations. */
    String folder() {
        return of("sqlite", "postgres");
    }

    /** Returns the end of a query that keeps others from changing what it finds. */
    String locked() {
        return of("", " FOR UPDATE");
    }

    /** Returns the same, passing over what others are changing. */
    String lockedIfFree() {
        return of("", " FOR UPDATE SKIP LOCKED");
    }

    /** Returns what the number of the row just inserted is called. */
    String lastId() {
        return of("last_insert_rowid()", "lastval()");
    }

    /** Returns whether this transaction may give positions until it ends, as an expression. */
    String mayGivePositions() {
        return of("1", "pg_try_advisory_xact_lock" + LOCK);
    }

    /** Returns a query with one row once this transaction may give positions until it ends. */
    String waitToGivePositions() {
        return of("SELECT 1", "SELECT true FROM pg_advisory_xact_lock" + LOCK);
    }

    /** Returns whether statements with a semicolon between them are sent together. */
    boolean takesManyAtOnce() {
        return this == POSTGRES;
    }

    private String of(String sqlite, String postgres) {
        return this == SQLITE ? sqlite : postgres;
    }
}
