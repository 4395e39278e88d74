package io.github.hansho.reporting.ticket;

import java.time.Instant;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts tickets by the calendar month of a milestone, in the plan's zone. */
final class MonthTable {

    private final TicketPlan plan;
    private final StateMilestones milestones;
    private final SortedMap<YearMonth, Long> counts = new TreeMap<>();

    MonthTable(TicketPlan plan, StateMilestones milestones) {
        this.plan = plan;
        this.milestones = milestones;
    }

    void finish(CaseState ticket) {
        if (plan.perMonth.isEmpty()) {
            return;
        }
        long at = MilestoneReader.read(plan.perMonth.get(), ticket, plan, milestones);
        if (at != TicketRow.NO_TIME) {
            counts.merge(YearMonth.from(Instant.ofEpochMilli(at).atZone(plan.zone)), 1L, Long::sum);
        }
    }

    SortedMap<YearMonth, Long> figures() {
        return counts;
    }
}
