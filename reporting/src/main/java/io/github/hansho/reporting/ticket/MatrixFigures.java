package io.github.hansho.reporting.ticket;

import java.util.List;
import java.util.Optional;

/**
 * Whether the priority follows from impact and urgency, counted over rows.
 *
 * @param declared whether the wanted priorities were given; otherwise they are each pair's most frequent
 * @param rows rows that name all three
 * @param incomplete rows that name some of the three
 * @param cells each pair with each of its priorities
 */
public record MatrixFigures(boolean declared, long rows, long incomplete, List<Cell> cells) {

    /** Keeps an immutable copy. */
    public MatrixFigures {
        cells = List.copyOf(cells);
    }

    /** Returns the rows whose priority is not the wanted one. */
    public long disagreeing() {
        return cells.stream()
                .filter(cell -> !cell.agrees())
                .mapToLong(Cell::rows)
                .sum();
    }

    /**
     * One pair with one priority.
     *
     * @param impact how much is affected
     * @param urgency how soon it hurts
     * @param priority the priority on the rows
     * @param wanted the priority wanted; empty if the given matrix does not say
     * @param rows rows with these three
     */
    public record Cell(String impact, String urgency, String priority, Optional<String> wanted, long rows) {

        /** Returns whether the priority is the wanted one; one that nobody asked for agrees. */
        public boolean agrees() {
            return wanted.isEmpty() || wanted.get().equals(priority);
        }
    }
}
