package io.github.hansho.journal.jdbc;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file cannot be opened as a journal; nothing in it was touched. */
public final class JournalFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a file. */
    public enum Problem {
        /** It is no SQLite file, or one that holds something else. */
        NO_JOURNAL("is no journal, name another file or one that does not exist yet"),
        /** Another process, or another journal of this one, has it open. */
        IN_USE("is open elsewhere, close it there first; several processes share a journal in PostgreSQL"),
        /** It, or its folder, may not be written. */
        READ_ONLY("cannot be written, allow it for the file and its folder"),
        /** It is cut off or damaged. */
        BROKEN("is damaged, restore it from a copy, or export what can be read");

        private final String words;

        Problem(String words) {
            this.words = words;
        }
    }

    private final transient Path file;
    private final Problem problem;

    JournalFileException(Path file, Problem problem, @Nullable Throwable cause) {
        super("file " + file + " " + problem.words + (cause == null ? "" : " (" + cause.getMessage() + ")"), cause);
        this.file = file;
        this.problem = problem;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns what is wrong with it. */
    public Problem problem() {
        return problem;
    }
}
