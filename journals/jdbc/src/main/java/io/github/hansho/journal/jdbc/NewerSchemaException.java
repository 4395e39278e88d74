package io.github.hansho.journal.jdbc;

/** A journal was written by a newer version of the library; nothing in it was touched. */
public final class NewerSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String found;

    NewerSchemaException(String where, String found, String known) {
        super("journal " + where + " has schema version " + found + ", this library knows versions up to " + known
                + ", open it with the version that wrote it or a later one");
        this.found = found;
    }

    /** Returns the version of the schema found. */
    public String found() {
        return found;
    }
}
