package io.github.hansho.reporting.ticket;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a log, filled again for every row: a log of millions of rows makes one of these.
 *
 * <p>Not a value: {@link TicketLog#add} copies what it keeps. Equal words should be the same {@code String} object, which is
 * faster but not required. Null stands for what the row does not say.
 */
public final class TicketRow {

    /** Stands for a time that is not known. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** Stands for a sequence number that is not known. */
    public static final long NO_SEQUENCE = Long.MIN_VALUE;

    final @Nullable String[] values;
    final long[] milestones;
    long line;
    String caseId = "";
    long time = NO_TIME;
    String state = "";
    String subState = "";
    long sequence = NO_SEQUENCE;

    TicketRow(int fields, int milestones) {
        this.values = new String[fields];
        this.milestones = new long[milestones];
        clear();
    }

    /** Makes everything unknown, before the next row is filled in. */
    public void clear() {
        Arrays.fill(values, null);
        Arrays.fill(milestones, NO_TIME);
        line = 0;
        caseId = "";
        time = NO_TIME;
        state = "";
        subState = "";
        sequence = NO_SEQUENCE;
    }

    /** Sets the line of the file on which the row begins, counted from 1. */
    public void line(long line) {
        this.line = line;
    }

    /** Sets the ticket the row belongs to; a row without one is set aside. */
    public void caseId(String caseId) {
        this.caseId = caseId;
    }

    /** Returns the ticket the row belongs to; empty if it names none. */
    public String caseId() {
        return caseId;
    }

    /** Sets when the row was written, in milliseconds since 1970-01-01T00:00Z. */
    public void time(long epochMilli) {
        this.time = epochMilli;
    }

    /** Sets the state; empty where the row names none. */
    public void state(String state) {
        this.state = state;
    }

    /** Sets the sub-state; empty where there is none. */
    public void subState(String subState) {
        this.subState = subState;
    }

    /** Sets a number that should grow from row to row of a ticket. */
    public void sequence(long sequence) {
        this.sequence = sequence;
    }

    /** Sets a field, by its place in the plan's fields. */
    public void value(int field, @Nullable String value) {
        values[field] = value;
    }

    /** Sets a milestone, by its place in the plan's milestones, in milliseconds since 1970-01-01T00:00Z. */
    public void milestone(int milestone, long epochMilli) {
        milestones[milestone] = epochMilli;
    }
}
