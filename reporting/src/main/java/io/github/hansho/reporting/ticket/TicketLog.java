package io.github.hansho.reporting.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log of ticket changes row by row and says what is in it.
 *
 * <p>Rows of a ticket are expected in the order they were written. Nothing is repaired: what does not fit is counted as a defect
 * and stays in the figures, or is set aside and counted as that. Memory grows with the number of different states, groups and
 * durations, and by a fingerprint per finished ticket where the rows of a ticket stand together; where they do not, every
 * ticket is kept until the end. Not safe for use by several threads at once.
 */
public final class TicketLog {

    private final TicketPlan plan;
    private final DefectBook defects;
    private final StateTable states;
    private final StateTimes times = new StateTimes();
    private final MoveTable moves = new MoveTable();
    private final VariantTable variants = new VariantTable();
    private final Ownership ownership = new Ownership();
    private final ReturnCount returns = new ReturnCount();
    private final MatrixTable matrix;
    private final FieldTable fields;
    private final MonthTable months;
    private final List<CaseTable> cases;
    private final CaseBook book;
    private final @Nullable FitTable fit;
    private final int group;
    private final long cut;
    private long rows;
    private long setAside;
    private long afterCut;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private @Nullable TicketSummary summary;

    private TicketLog(TicketPlan plan, @Nullable MoveCheck check) {
        StateMilestones milestones = new StateMilestones(plan);
        this.plan = plan;
        defects = new DefectBook(plan.examples);
        states = new StateTable(plan, milestones);
        matrix = new MatrixTable(plan);
        fields = new FieldTable(plan);
        months = new MonthTable(plan, milestones);
        cases = CaseTable.of(plan, milestones, defects);
        book = new CaseBook(plan, milestones, this::finish);
        fit = check == null ? null : new FitTable(plan, check, states);
        group = plan.field(TicketPlan.Role.GROUP);
        cut = plan.asOf.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    }

    /** Returns an empty log that is not checked against a lifecycle. */
    public static TicketLog of(TicketPlan plan) {
        return new TicketLog(plan, null);
    }

    /** Returns an empty log whose moves a lifecycle is asked about. */
    public static TicketLog of(TicketPlan plan, MoveCheck check) {
        return new TicketLog(plan, check);
    }

    /**
     * Adds the next row.
     *
     * @throws TicketLimitException if there are more different states or values than a log of tickets can have
     * @throws IllegalStateException if the summary was made already
     */
    public void add(TicketRow row) {
        requireOpen();
        rows++;
        if (row.caseId.isEmpty()) {
            setAside++;
            defects.add(DefectKind.NO_CASE, "", row.line);
            return;
        }
        if (row.time > cut) {
            afterCut++;
            return;
        }
        hideLaterMilestones(row);
        CaseState ticket = book.of(row.caseId);
        StateTable.Entry state = states.entry(row.state, row.subState);
        note(row, state, ticket);
        times.row(state);
        fields.row(row.values);
        if (matrix.isAsked()) {
            matrix.row(row.values);
        }
        StateTable.Entry before = ticket.lastState;
        if (before != null) {
            follow(ticket, before, state, row);
        }
        if (group >= 0) {
            ownership.row(ticket.trail, row.values[group], row.time);
        }
        ticket.take(row, state);
    }

    /** Notes that a row cannot be used at all; it is counted among the rows. */
    public void setAside(DefectKind kind, long line, String what) {
        requireOpen();
        rows++;
        setAside++;
        defects.add(kind, "", line, () -> what);
    }

    /** Notes a defect of a row that is used, or of the file. */
    public void note(DefectKind kind, String caseId, long line, String what) {
        requireOpen();
        defects.add(kind, caseId, line, () -> what);
    }

    /** Returns how many rows were read so far. */
    public long rows() {
        return rows;
    }

    /** Returns how often a ticket came back after a row of another; 0 means that the rows of every ticket stand together. */
    public long returns() {
        return book.returns();
    }

    /** Finishes every ticket and returns what the log says; afterwards no row can be added. */
    public TicketSummary summary() {
        TicketSummary done = summary;
        if (done == null) {
            book.close();
            done = summarise();
            summary = done;
        }
        return done;
    }

    private void requireOpen() {
        if (summary != null) {
            throw new IllegalStateException("the log has been summarised after " + rows + " rows; start another");
        }
    }

    private void hideLaterMilestones(TicketRow row) {
        for (int i = 0; cut != Long.MAX_VALUE && i < row.milestones.length; i++) {
            if (row.milestones[i] > cut) {
                row.milestones[i] = TicketRow.NO_TIME;
            }
        }
    }

    private void note(TicketRow row, StateTable.Entry state, CaseState ticket) {
        if (row.time != TicketRow.NO_TIME) {
            first = Math.min(first, row.time);
            last = Math.max(last, row.time);
        } else {
            defects.add(DefectKind.NO_TIME, row.caseId, row.line);
        }
        if (row.state.isEmpty()) {
            defects.add(DefectKind.NO_STATE, row.caseId, row.line);
        } else if (fit != null && !fit.row(state)) {
            defects.add(DefectKind.UNKNOWN_STATE, row.caseId, row.line, row.state::toString);
        }
        if (ticket.rows == 0 && plan.contiguous && book.cameBack()) {
            defects.add(DefectKind.CASE_CAME_BACK, row.caseId, row.line);
        }
    }

    private void follow(CaseState ticket, StateTable.Entry before, StateTable.Entry state, TicketRow row) {
        moves.move(before, state);
        returns.move(ticket, before, state);
        if (fit != null) {
            fit.move(ticket, before, state, row);
        }
        if (row.sequence != TicketRow.NO_SEQUENCE
                && ticket.lastSequence != TicketRow.NO_SEQUENCE
                && row.sequence <= ticket.lastSequence) {
            long was = ticket.lastSequence;
            long now = row.sequence;
            defects.add(DefectKind.SEQUENCE_NOT_RISING, row.caseId, row.line, () -> was + " > " + now);
        }
        if (row.time == TicketRow.NO_TIME || ticket.lastTime == TicketRow.NO_TIME) {
            return;
        }
        long stay = row.time - ticket.lastTime;
        times.stay(before, stay);
        ticket.waited += before.waiting() ? stay : 0;
        if (stay <= 0) {
            defects.add(
                    stay == 0 ? DefectKind.EQUAL_TIMES : DefectKind.OUT_OF_ORDER,
                    row.caseId,
                    row.line,
                    () -> before.state() + " > " + state.state());
        }
    }

    private void finish(CaseState ticket) {
        times.finish(ticket);
        variants.finish(ticket);
        returns.finish(ticket);
        fields.finish(ticket);
        months.finish(ticket);
        if (group >= 0) {
            ownership.finish(ticket.trail, ticket.lastTime);
        }
        if (fit != null) {
            fit.finish(ticket);
        }
        cases.forEach(table -> table.finish(ticket));
    }

    private TicketSummary summarise() {
        Optional<Instant> latest = last < first ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last));
        LogShape shape = new LogShape(
                rows,
                rows - setAside - afterCut,
                setAside,
                afterCut,
                book.cases(),
                book.returns() == 0,
                latest.map(l -> Instant.ofEpochMilli(first)),
                latest,
                plan.asOf.or(() -> latest));
        long cutOff = shape.cutOff().map(Instant::toEpochMilli).orElse(0L);
        return new TicketSummary(
                shape,
                times.figures(plan, states),
                moves.figures(states),
                returns.figures(),
                Optional.ofNullable(fit).map(FitTable::figures),
                variants.figures(plan, states),
                cases.get(0).all(cutOff),
                cases.stream().flatMap(table -> table.each(cutOff).stream()).toList(),
                group < 0 ? Optional.empty() : Optional.of(ownership.figures(plan)),
                matrix.isAsked() ? Optional.of(matrix.figures()) : Optional.empty(),
                fields.rowsByValue(),
                fields.varying(),
                months.figures(),
                defects.defects());
    }
}
