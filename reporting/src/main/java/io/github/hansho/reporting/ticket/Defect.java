package io.github.hansho.reporting.ticket;

import java.util.List;

/**
 * How often one thing is wrong with the data, and where first.
 *
 * @param kind what is wrong
 * @param count how often
 * @param examples the first places
 */
public record Defect(DefectKind kind, long count, List<Place> examples) {

    /** Keeps an immutable copy. */
    public Defect {
        examples = List.copyOf(examples);
    }

    /**
     * A place in the log.
     *
     * @param caseId the ticket; empty if there is none
     * @param line the line of the file on which the row begins, counted from 1
     * @param what the column and value, or the values that do not fit; empty if the place says enough
     */
    public record Place(String caseId, long line, String what) {}
}
