package io.github.hansho.reporting.ticket;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is remembered of one ticket between its rows; reused for the next where the rows of a ticket stand together. */
final class CaseState {

    private static final int LONGEST_PATH = 1_000;

    String id = "";
    long rows;
    long line;
    long firstTime;
    long lastTime;
    StateTable.@Nullable Entry firstState;
    StateTable.@Nullable Entry lastState;
    long lastSequence;
    long waited;
    long leftFinished;
    long leftClosed;
    long refused;
    int lifecycleBefore;
    final @Nullable String[] values;
    final long[] columns;
    final long[] stateTimes;
    final boolean[] varied;
    final Ownership.Trail trail = new Ownership.Trail();
    private long reached;
    private int[] path = new int[8];
    private int pathLength;

    CaseState(TicketPlan plan, StateMilestones milestones) {
        values = new String[plan.fields.size()];
        columns = new long[plan.milestones.size()];
        stateTimes = new long[milestones.size()];
        varied = new boolean[values.length + columns.length];
    }

    void begin(String caseId) {
        id = caseId;
        rows = 0;
        firstState = null;
        lastState = null;
        lastSequence = TicketRow.NO_SEQUENCE;
        waited = 0;
        leftFinished = 0;
        leftClosed = 0;
        refused = 0;
        lifecycleBefore = -1;
        Arrays.fill(stateTimes, TicketRow.NO_TIME);
        Arrays.fill(varied, false);
        trail.begin();
        reached = 0;
        pathLength = 0;
    }

    /** Takes over what a row says, after everything has been compared with the row before. */
    void take(TicketRow row, StateTable.Entry state) {
        if (rows++ == 0) {
            firstTime = row.time;
            firstState = state;
            System.arraycopy(row.values, 0, values, 0, values.length);
            System.arraycopy(row.milestones, 0, columns, 0, columns.length);
        } else {
            compareAndCopy(row);
        }
        if (lastState == null || lastState.outer() != state.outer()) {
            lengthen(state.outer());
        }
        setTimes(state, row.time);
        lastState = state;
        lastTime = row.time;
        lastSequence = row.sequence;
        line = row.line;
    }

    @SuppressWarnings("ReferenceEquality") // equal words are usually one object; the others are compared in full
    private void compareAndCopy(TicketRow row) {
        for (int i = 0; i < values.length; i++) {
            String before = values[i];
            String now = row.values[i];
            if (now != before) {
                varied[i] |= now == null || !now.equals(before);
                values[i] = now;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            varied[values.length + i] |= columns[i] != row.milestones[i];
            columns[i] = row.milestones[i];
        }
    }

    private void lengthen(int outer) {
        if (pathLength == LONGEST_PATH) {
            return;
        }
        if (pathLength == path.length) {
            path = Arrays.copyOf(path, pathLength * 2);
        }
        path[pathLength++] = outer;
    }

    private void setTimes(StateTable.Entry state, long time) {
        long set = (state.firstMask() & ~reached) | state.lastMask();
        reached |= state.firstMask();
        while (set != 0) {
            stateTimes[Long.numberOfTrailingZeros(set)] = time;
            set &= set - 1;
        }
    }

    /** The states passed through, without staying ones; a path longer than a thousand is cut there. */
    int[] path() {
        return path;
    }

    int pathLength() {
        return pathLength;
    }

    boolean closed() {
        return lastState != null && lastState.closed();
    }
}
