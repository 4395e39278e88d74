package io.github.hansho.reporting.ticket;

/** Reads a milestone off a finished ticket. */
final class MilestoneReader {

    private MilestoneReader() {}

    /** The instant in milliseconds, or {@link TicketRow#NO_TIME} if the ticket does not have it. */
    static long read(Milestone milestone, CaseState ticket, TicketPlan plan, StateMilestones states) {
        if (milestone instanceof Milestone.FirstRow) {
            return ticket.firstTime;
        }
        if (milestone instanceof Milestone.LastRow) {
            return ticket.lastTime;
        }
        if (milestone instanceof Milestone.Column column) {
            return ticket.columns[plan.milestones.indexOf(column.name())];
        }
        return ticket.stateTimes[states.place(milestone)];
    }
}
