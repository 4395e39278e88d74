package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.KaplanMeier;
import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sums over some tickets. */
final class Segment {

    private final TicketPlan plan;
    private final StateMilestones milestones;
    private final DefectBook defects;
    private final boolean closedIsKnown;
    private final List<Span> spans = new ArrayList<>();
    private final List<MarkCount> marks = new ArrayList<>();
    private final long[] unknown;
    private long cases;
    private long open;
    private long reopened;
    private long reassigned;

    Segment(TicketPlan plan, StateMilestones milestones, DefectBook defects) {
        this.plan = plan;
        this.milestones = milestones;
        this.defects = defects;
        this.closedIsKnown = !plan.states(TicketPlan.StateSet.CLOSED).isEmpty();
        this.unknown = new long[plan.milestones.size()];
        plan.durations.forEach(duration -> spans.add(new Span(duration)));
        plan.marks.forEach(mark -> marks.add(new MarkCount(mark, plan.fields.indexOf(mark.field()))));
    }

    private static final class Span {
        final TicketDuration duration;
        final Tally reached = new Tally();
        final Tally openSince = new Tally();
        long neverReached;
        long notBegun;

        Span(TicketDuration duration) {
            this.duration = duration;
        }
    }

    void finish(CaseState ticket) {
        cases++;
        open += ticket.closed() ? 0 : 1;
        reopened += ticket.leftFinished > 0 ? 1 : 0;
        reassigned += ticket.trail.changes > 0 ? 1 : 0;
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] += ticket.columns[i] == TicketRow.NO_TIME ? 1 : 0;
        }
        marks.forEach(mark -> mark.add(ticket));
        spans.forEach(span -> measure(span, ticket));
    }

    private void measure(Span span, CaseState ticket) {
        long from = MilestoneReader.read(span.duration.from(), ticket, plan, milestones);
        long to = MilestoneReader.read(span.duration.to(), ticket, plan, milestones);
        if (from == TicketRow.NO_TIME) {
            span.notBegun++;
        } else if (to != TicketRow.NO_TIME) {
            span.reached.add(to - from);
            if (to < from) {
                defects.add(DefectKind.NEGATIVE_DURATION, ticket.id, ticket.line, () -> span.duration.name());
            }
        } else if (closedIsKnown && !ticket.closed()) {
            span.openSince.add(from);
        } else {
            span.neverReached++;
            defects.add(DefectKind.NO_MILESTONE, ticket.id, ticket.line, () -> span.duration.name());
        }
    }

    /** Adds another segment of the same plan. */
    void merge(Segment other) {
        cases += other.cases;
        open += other.open;
        reopened += other.reopened;
        reassigned += other.reassigned;
        for (int i = 0; i < unknown.length; i++) {
            unknown[i] += other.unknown[i];
        }
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).merge(other.marks.get(i));
        }
        for (int i = 0; i < spans.size(); i++) {
            Span mine = spans.get(i);
            Span theirs = other.spans.get(i);
            mine.reached.addAll(theirs.reached);
            mine.openSince.addAll(theirs.openSince);
            mine.neverReached += theirs.neverReached;
            mine.notBegun += theirs.notBegun;
        }
    }

    CaseFigures figures(String field, Optional<String> value, long cutOff) {
        Map<String, Long> unknownMilestones = new LinkedHashMap<>();
        for (int i = 0; i < unknown.length; i++) {
            unknownMilestones.put(plan.milestones.get(i), unknown[i]);
        }
        return new CaseFigures(
                field,
                value,
                cases,
                closedIsKnown ? Optional.of(open) : Optional.empty(),
                reopened,
                reassigned,
                unknownMilestones,
                marks.stream().map(MarkCount::figures).toList(),
                spans.stream().map(span -> figures(span, cutOff)).toList());
    }

    private CaseFigures.Duration figures(Span span, long cutOff) {
        Tally ages = new Tally();
        span.openSince.toMap().forEach((since, count) -> ages.add(cutOff - since, count));
        return new CaseFigures.Duration(
                span.duration,
                span.reached.summary(plan.method, plan.floor),
                span.openSince.count(),
                span.neverReached,
                span.notBegun,
                closedIsKnown ? Optional.of(KaplanMeier.of(span.reached, ages)) : Optional.empty());
    }
}
