package io.github.hansho.reporting.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The milestones of a plan that are read from states, one bit each. */
final class StateMilestones {

    private final List<Milestone> milestones;

    StateMilestones(TicketPlan plan) {
        List<Milestone> found = new ArrayList<>();
        Stream.concat(
                        plan.durations.stream().flatMap(duration -> Stream.of(duration.from(), duration.to())),
                        plan.perMonth.stream())
                .filter(milestone -> milestone instanceof Milestone.FirstRowIn
                        || milestone instanceof Milestone.FirstRowNotIn
                        || milestone instanceof Milestone.LastRowIn)
                .distinct()
                .forEach(found::add);
        if (found.size() > Long.SIZE) {
            throw new IllegalArgumentException(
                    "durations read " + found.size() + " milestones from states, allowed are at most " + Long.SIZE);
        }
        milestones = List.copyOf(found);
    }

    int size() {
        return milestones.size();
    }

    int place(Milestone milestone) {
        return milestones.indexOf(milestone);
    }

    /** The bits of the milestones that the first row in this state sets. */
    long firstMask(TicketState state) {
        long mask = 0;
        for (int i = 0; i < milestones.size(); i++) {
            Milestone milestone = milestones.get(i);
            boolean sets = (milestone instanceof Milestone.FirstRowIn in && state.isOneOf(in.states()))
                    || (milestone instanceof Milestone.FirstRowNotIn not && !state.isOneOf(not.states()));
            mask |= sets ? 1L << i : 0;
        }
        return mask;
    }

    /** The bits of the milestones that every row in this state sets again. */
    long lastMask(TicketState state) {
        long mask = 0;
        for (int i = 0; i < milestones.size(); i++) {
            boolean sets = milestones.get(i) instanceof Milestone.LastRowIn in && state.isOneOf(in.states());
            mask |= sets ? 1L << i : 0;
        }
        return mask;
    }
}
