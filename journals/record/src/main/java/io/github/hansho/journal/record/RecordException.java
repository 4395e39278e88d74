package io.github.hansho.journal.record;

import io.github.hansho.core.text.Message;
import org.jspecify.annotations.Nullable;

/** A record that is read or written line by line is not what it should be; says where. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** It does not begin as a record does. */
        NO_RECORD,
        /** A newer version of the library wrote it. */
        NEWER,
        /** A line is longer than any entry may be. */
        LINE_TOO_LONG,
        /** A line is not of the form of an entry. */
        UNREADABLE,
        /** An entry does not follow from the one before. */
        BROKEN_CHAIN,
        /** An entry is not of the tenant that the record is of. */
        FOREIGN_TENANT,
        /** An entry has a fact of a type that this library does not know. */
        UNKNOWN_FACT,
        /** It ends before its last line. */
        CUT,
        /** The journal that takes it has kept something of the tenant already, or refuses an entry. */
        REFUSED
    }

    private final Problem problem;
    private final long line;
    private final transient Message words;

    RecordException(Problem problem, long line, Message words) {
        this(problem, line, words, null);
    }

    RecordException(Problem problem, long line, Message words, @Nullable Throwable cause) {
        super("record, line " + line + ": " + words, cause);
        this.problem = problem;
        this.line = line;
        this.words = words;
    }

    /** Returns what is wrong. */
    public Problem problem() {
        return problem;
    }

    /** Returns what is wrong in words, without the line. */
    public Message words() {
        return words;
    }

    /** Returns the line, from 1. */
    public long line() {
        return line;
    }
}
