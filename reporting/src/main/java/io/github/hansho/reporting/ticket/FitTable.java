package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a check about every move and keeps what it said. */
final class FitTable {

    private final TicketPlan plan;
    private final MoveCheck check;
    private final StateTable states;
    private final Map<Long, List<Message>> answers = new HashMap<>();
    private final Map<Reason, Count> refusals = new LinkedHashMap<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Tally made = new Tally();
    private final Tally unknownRows = new Tally();
    private long allowed;
    private long refused;
    private long notJudged;
    private long casesRefused;

    FitTable(TicketPlan plan, MoveCheck check, StateTable states) {
        this.plan = plan;
        this.check = check;
        this.states = states;
    }

    private record Reason(String from, String to, List<String> codes) {}

    private static final class Count {
        final List<Message> reasons;
        final List<Defect.Place> examples = new ArrayList<>();
        long count;

        Count(List<Message> reasons) {
            this.reasons = reasons;
        }
    }

    /** Returns whether the lifecycle has the state of this row. */
    boolean row(StateTable.Entry state) {
        boolean knows = knows(state);
        if (!knows) {
            unknownRows.add(state.number());
        }
        return knows;
    }

    private boolean knows(StateTable.Entry state) {
        return known.computeIfAbsent(state.lifecycle(), l -> check.knows(states.lifecycleName(l)));
    }

    /** Returns whether the move would have been refused. */
    boolean refuses(StateTable.Entry from, StateTable.Entry to, TicketRow row) {
        if (from.lifecycle() == to.lifecycle()) {
            return false;
        }
        if (!knows(from) || !knows(to)) {
            notJudged++;
            return false;
        }
        long pair = ((long) from.lifecycle() << 32) | to.lifecycle();
        made.add(pair);
        List<Message> reasons =
                check.readsValues() ? ask(from, to, row) : answers.computeIfAbsent(pair, p -> ask(from, to, row));
        if (reasons.isEmpty()) {
            allowed++;
            return false;
        }
        refuse(from, to, reasons, row);
        return true;
    }

    private List<Message> ask(StateTable.Entry from, StateTable.Entry to, TicketRow row) {
        return List.copyOf(check.refusals(new TicketMove(
                states.lifecycleName(from.lifecycle()),
                states.lifecycleName(to.lifecycle()),
                plan.fields,
                row.values.clone())));
    }

    private void refuse(StateTable.Entry from, StateTable.Entry to, List<Message> reasons, TicketRow row) {
        refused++;
        Reason key = new Reason(
                states.lifecycleName(from.lifecycle()),
                states.lifecycleName(to.lifecycle()),
                reasons.stream().map(Message::code).toList());
        Count count = refusals.computeIfAbsent(key, k -> new Count(reasons));
        if (count.count++ < plan.examples) {
            count.examples.add(new Defect.Place(row.caseId, row.line, ""));
        }
    }

    void finish(CaseState ticket) {
        casesRefused += ticket.refused > 0 ? 1 : 0;
    }

    LifecycleFit figures() {
        List<LifecycleFit.UnknownState> unknown = new ArrayList<>();
        unknownRows
                .toMap()
                .forEach((number, rows) -> unknown.add(new LifecycleFit.UnknownState(
                        states.entry(number.intValue()).state(), rows)));
        unknown.sort(Comparator.comparingLong(LifecycleFit.UnknownState::rows).reversed());
        List<LifecycleFit.Refused> refusedMoves = new ArrayList<>();
        refusals.forEach((key, count) -> refusedMoves.add(
                new LifecycleFit.Refused(key.from(), key.to(), count.reasons, count.count, count.examples)));
        refusedMoves.sort(Comparator.comparingLong(LifecycleFit.Refused::count).reversed());
        return new LifecycleFit(allowed, refused, notJudged, casesRefused, unknown, refusedMoves, neverMade());
    }

    private List<MoveCheck.Declared> neverMade() {
        Set<MoveCheck.Declared> seen = new HashSet<>();
        made.toMap()
                .keySet()
                .forEach(pair -> seen.add(new MoveCheck.Declared(
                        states.lifecycleName((int) (pair >> 32)), states.lifecycleName((int) (long) pair))));
        return check.declared().stream()
                .filter(move -> !seen.contains(move))
                .distinct()
                .toList();
    }
}
