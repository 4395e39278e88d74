package io.github.hansho.workflow.desk;

import java.time.Instant;
import java.util.List;

/**
 * What an audit of the deliveries found.
 *
 * @param at when it ran
 * @param position how far it has come
 * @param missing the keys of calls that had no delivery though they had been read; each has one now
 * @param overdue the keys of deliveries that are due longer than they may be, the earliest first, at most 1,000
 */
public record Audit(Instant at, long position, List<String> missing, List<String> overdue) {

    /** Keeps immutable copies. */
    public Audit {
        missing = List.copyOf(missing);
        overdue = List.copyOf(overdue);
    }

    /** Returns whether everything is as it should be. */
    public boolean isClean() {
        return missing.isEmpty() && overdue.isEmpty();
    }
}
