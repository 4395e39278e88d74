package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the states of a log as they come, and answers once per state what the plan says about it. */
final class StateTable {

    private static final int LIMIT = 2_000;

    private final TicketPlan plan;
    private final StateMilestones milestones;
    private final Names states = new Names("state", LIMIT);
    private final Names subStates = new Names("sub-state", LIMIT);
    private final Names lifecycleStates = new Names("lifecycle state", LIMIT);
    private final List<Entry> entries = new ArrayList<>();
    private int[][] numbers = new int[8][];

    StateTable(TicketPlan plan, StateMilestones milestones) {
        this.plan = plan;
        this.milestones = milestones;
    }

    /** What is known of a state. */
    record Entry(
            int number,
            TicketState state,
            int outer,
            int lifecycle,
            boolean closed,
            boolean finished,
            boolean waiting,
            long firstMask,
            long lastMask) {}

    Entry entry(String state, String subState) {
        int outer = states.number(state);
        int inner = subStates.number(subState);
        if (outer >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(outer + 1, numbers.length * 2));
        }
        int[] row = numbers[outer];
        if (row == null || inner >= row.length) {
            row = row == null ? new int[inner + 1] : Arrays.copyOf(row, inner + 1);
            numbers[outer] = row;
        }
        if (row[inner] == 0) {
            entries.add(create(new TicketState(state, subState), outer));
            row[inner] = entries.size();
        }
        return entries.get(row[inner] - 1);
    }

    private Entry create(TicketState state, int outer) {
        if (entries.size() == LIMIT) {
            throw new TicketLimitException("state with sub-state", LIMIT, state.toString());
        }
        boolean closed = state.isOneOf(plan.states(TicketPlan.StateSet.CLOSED));
        return new Entry(
                entries.size(),
                state,
                outer,
                lifecycleStates.number(plan.lifecycleState(state)),
                closed,
                closed || state.isOneOf(plan.states(TicketPlan.StateSet.FINISHED)),
                state.isOneOf(plan.states(TicketPlan.StateSet.WAITING)),
                milestones.firstMask(state),
                milestones.lastMask(state));
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    String outerName(int outer) {
        return states.name(outer);
    }

    String lifecycleName(int lifecycle) {
        return lifecycleStates.name(lifecycle);
    }
}
