package io.github.hansho.reporting.ticket;

import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.ticket.MoveCheck.Answer;
import io.github.hansho.reporting.ticket.MoveCheck.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks a check about every move and keeps what it said. */
final class FitTable {

    private final TicketPlan plan;
    private final MoveCheck check;
    private final StateTable states;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<StateTable.Entry, Long> unknownRows = new LinkedHashMap<>();
    private final Map<Long, Pair> pairs = new LinkedHashMap<>();
    private final Map<Reason, Count> objections = new LinkedHashMap<>();
    private long ofUnknownStates;
    private long casesRefused;

    FitTable(TicketPlan plan, MoveCheck check, StateTable states) {
        this.plan = plan;
        this.check = check;
        this.states = states;
    }

    private static final class Pair {
        final String from;
        final String to;
        final long[] counts = new long[3];

        @Nullable Answer answer;

        Pair(String from, String to) {
            this.from = from;
            this.to = to;
        }

        LifecycleFit.Made figures() {
            return new LifecycleFit.Made(from, to, counts[0], counts[1], counts[2]);
        }
    }

    private record Reason(Pair pair, Verdict verdict, List<String> codes) {}

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
            unknownRows.merge(state, 1L, Long::sum);
        }
        return knows;
    }

    private boolean knows(StateTable.Entry state) {
        return known.computeIfAbsent(state.lifecycle(), l -> check.knows(states.lifecycleName(l)));
    }

    void move(CaseState ticket, StateTable.Entry from, StateTable.Entry to, TicketRow row) {
        if (from.lifecycle() == to.lifecycle()) {
            return;
        }
        String previous = ticket.lifecycleBefore < 0 ? null : states.lifecycleName(ticket.lifecycleBefore);
        ticket.lifecycleBefore = from.lifecycle();
        if (!knows(from) || !knows(to)) {
            ofUnknownStates++;
            return;
        }
        Pair pair = pairs.computeIfAbsent(
                ((long) from.lifecycle() << 32) | to.lifecycle(),
                p -> new Pair(states.lifecycleName(from.lifecycle()), states.lifecycleName(to.lifecycle())));
        Answer answer = pair.answer;
        if (answer == null || check.readsValues()) {
            answer = check.ask(new TicketMove(pair.from, pair.to, previous, plan.fields, row.values.clone()));
            pair.answer = answer;
        }
        switch (answer.verdict()) {
            case ALLOWED -> pair.counts[0]++;
            case REFUSED -> {
                pair.counts[1]++;
                ticket.refused++;
                object(pair, answer, row);
            }
            case UNDECIDED -> {
                pair.counts[2]++;
                object(pair, answer, row);
            }
        }
    }

    private void object(Pair pair, Answer answer, TicketRow row) {
        List<String> codes =
                answer.reasons().stream().map(FitTable::distinction).toList();
        Count count =
                objections.computeIfAbsent(new Reason(pair, answer.verdict(), codes), k -> new Count(answer.reasons()));
        if (count.count++ < plan.examples) {
            count.examples.add(new Defect.Place(row.caseId, row.line, ""));
        }
    }

    /** Reasons are the same where code and field are; the values that were found may differ. */
    private static String distinction(Message reason) {
        return reason.code() + " " + reason.values().getOrDefault("field", reason.sentence());
    }

    void finish(CaseState ticket) {
        casesRefused += ticket.refused > 0 ? 1 : 0;
    }

    LifecycleFit figures() {
        List<LifecycleFit.UnknownState> unknown = new ArrayList<>();
        Counts.mostFrequentFirst(unknownRows)
                .forEach((state, rows) -> unknown.add(new LifecycleFit.UnknownState(state.state(), rows)));
        List<LifecycleFit.Made> made = pairs.values().stream()
                .map(Pair::figures)
                .sorted(Comparator.comparingLong(LifecycleFit.Made::total).reversed())
                .toList();
        List<LifecycleFit.Objection> refused = new ArrayList<>();
        objections.forEach((key, count) -> refused.add(new LifecycleFit.Objection(
                key.pair().from, key.pair().to, key.verdict(), count.reasons, count.count, count.examples)));
        refused.sort(Comparator.comparingLong(LifecycleFit.Objection::count).reversed());
        Set<MoveCheck.Declared> seen = made.stream()
                .map(move -> new MoveCheck.Declared(move.from(), move.to()))
                .collect(Collectors.toSet());
        return new LifecycleFit(
                ofUnknownStates,
                casesRefused,
                unknown,
                made,
                refused,
                check.declared().stream()
                        .filter(move -> !seen.contains(move))
                        .distinct()
                        .toList());
    }
}
