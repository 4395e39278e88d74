package io.github.hansho.reporting.document;

import java.util.List;

/**
 * A table with typed columns; when it has no rows, a sentence says so in its place.
 *
 * @param caption what the table shows
 * @param columns the columns
 * @param rows the rows, each with one value per column
 * @param whenEmpty what is said when there are no rows
 */
public record Table(String caption, List<Column> columns, List<List<Value>> rows, String whenEmpty) implements Block {

    /** What a column holds, which decides how it is aligned and broken. */
    public enum Kind {
        /** Words, which may be long. */
        TEXT,
        /** Numbers and shares, aligned at their end. */
        NUMBER,
        /** Instants and dates, never broken. */
        TIME,
        /** Durations, aligned at their end, never broken. */
        DURATION,
        /** Codes and references, in letters of equal width. */
        CODE
    }

    /**
     * A column.
     *
     * @param heading the words above it
     * @param kind what it holds
     */
    public record Column(String heading, Kind kind) {}

    /**
     * Checks that every row has one value per column.
     *
     * @throws IllegalArgumentException if one has not
     */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != columns.size()) {
                throw new IllegalArgumentException("row " + (i + 1) + " of table " + caption + " has "
                        + rows.get(i).size() + " values, wanted are " + columns.size());
            }
        }
    }
}
