package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Label;
import io.github.hansho.reporting.figure.QuantileMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A log of a small help desk, written row by row; times are minutes after the start of a day. */
final class Sample {

    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private final List<Row> rows = new ArrayList<>();

    /** One row: ticket, minute, state as {@code state} or {@code state/sub}, priority, group, minute of resolution. */
    record Row(
            String ticket,
            @Nullable Integer minute,
            String state,
            @Nullable String priority,
            @Nullable String group,
            @Nullable Integer resolved) {}

    Sample row(String ticket, @Nullable Integer minute, String state) {
        return row(ticket, minute, state, "P3", "desk", null);
    }

    Sample row(
            String ticket,
            @Nullable Integer minute,
            String state,
            @Nullable String priority,
            @Nullable String group,
            @Nullable Integer resolved) {
        rows.add(new Row(ticket, minute, state, priority, group, resolved));
        return this;
    }

    static long at(@Nullable Integer minute) {
        return minute == null
                ? TicketRow.NO_TIME
                : START.plus(Duration.ofMinutes(minute)).toEpochMilli();
    }

    static long minutes(long count) {
        return Duration.ofMinutes(count).toMillis();
    }

    /** The plan of this help desk: new, working, waiting, solved, closed. */
    static TicketPlan.Builder plan() {
        TicketPlan.Builder plan = TicketPlan.builder()
                .contiguous(true)
                .percentiles(QuantileMethod.LINEAR_R7, 1)
                .states(TicketPlan.StateSet.CLOSED, Set.of("closed"))
                .states(TicketPlan.StateSet.FINISHED, Set.of("solved", "closed"))
                .states(TicketPlan.StateSet.WAITING, Set.of("working/waiting"))
                .segmentBy("priority");
        plan.field("priority", TicketPlan.Role.PRIORITY);
        plan.field("group", TicketPlan.Role.GROUP);
        plan.milestone("resolved");
        plan.duration(duration("to-close", new Milestone.FirstRow(), new Milestone.FirstRowIn(Set.of("closed"))));
        plan.duration(duration("to-resolve", new Milestone.FirstRow(), new Milestone.Column("resolved")));
        return plan;
    }

    static TicketDuration duration(String name, Milestone from, Milestone to) {
        return new TicketDuration(name, Label.plain(name), from, to);
    }

    TicketLog into(TicketLog log, TicketPlan plan) {
        TicketRow filled = plan.row();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            filled.clear();
            filled.line(i + 2);
            filled.caseId(row.ticket());
            filled.time(at(row.minute()));
            int slash = row.state().indexOf('/');
            filled.state(slash < 0 ? row.state() : row.state().substring(0, slash));
            filled.subState(slash < 0 ? "" : row.state().substring(slash + 1));
            filled.value(0, row.priority());
            filled.value(1, row.group());
            filled.milestone(0, at(row.resolved()));
            log.add(filled);
        }
        return log;
    }

    TicketSummary read(TicketPlan.Builder builder) {
        TicketPlan plan = builder.build();
        return into(TicketLog.of(plan), plan).summary();
    }

    List<Row> rows() {
        return rows;
    }
}
