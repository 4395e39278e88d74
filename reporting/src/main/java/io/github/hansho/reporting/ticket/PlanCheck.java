package io.github.hansho.reporting.ticket;

import java.util.List;

/** Checks that a plan reads nothing that its rows do not carry. */
final class PlanCheck {

    private PlanCheck() {}

    static void require(TicketPlan plan) {
        plan.marks.forEach(mark -> require(plan.fields, mark.field(), "mark " + mark.name()));
        plan.segments.forEach(segment -> require(plan.fields, segment, "segment"));
        plan.durations.forEach(duration -> {
            require(plan, duration.from(), "duration " + duration.name());
            require(plan, duration.to(), "duration " + duration.name());
        });
        plan.perMonth.ifPresent(milestone -> require(plan, milestone, "count per month"));
    }

    private static void require(TicketPlan plan, Milestone milestone, String user) {
        if (milestone instanceof Milestone.Column column) {
            require(plan.milestones, column.name(), user);
        }
    }

    private static void require(List<String> known, String name, String user) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(user + " reads " + name + ", allowed are " + known);
        }
    }
}
