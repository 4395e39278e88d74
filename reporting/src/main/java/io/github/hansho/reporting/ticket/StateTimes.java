package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Summary;
import io.github.hansho.reporting.figure.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Rows per state, first and last states, and the time from a row to the next of the same ticket. */
final class StateTimes {

    private final List<Tally> times = new ArrayList<>();
    private final Tally rows = new Tally();
    private final Tally first = new Tally();
    private final Tally last = new Tally();
    private final Tally waited = new Tally();

    void row(StateTable.Entry state) {
        rows.add(state.number());
        if (state.number() == times.size()) {
            times.add(new Tally());
        }
    }

    void stay(StateTable.Entry state, long duration) {
        times.get(state.number()).add(duration);
    }

    void finish(CaseState ticket) {
        if (ticket.firstState != null && ticket.lastState != null) {
            first.add(ticket.firstState.number());
            last.add(ticket.lastState.number());
            waited.add(ticket.waited);
        }
    }

    StateFigures figures(TicketPlan plan, StateTable states) {
        Map<TicketState, Summary> fine = new LinkedHashMap<>();
        Map<String, Tally> coarse = new TreeMap<>();
        for (int i = 0; i < times.size(); i++) {
            TicketState state = states.entry(i).state();
            fine.put(state, times.get(i).summary(plan.method, plan.floor));
            coarse.computeIfAbsent(state.state(), s -> new Tally()).addAll(times.get(i));
        }
        Map<String, Summary> byState = new LinkedHashMap<>();
        coarse.forEach((state, tally) -> byState.put(state, tally.summary(plan.method, plan.floor)));
        return new StateFigures(
                counts(rows, states),
                counts(first, states),
                counts(last, states),
                begunElsewhere(plan, states),
                fine,
                byState,
                plan.states(TicketPlan.StateSet.WAITING).isEmpty()
                        ? new Summary.NoData()
                        : waited.summary(plan.method, plan.floor));
    }

    private Optional<Long> begunElsewhere(TicketPlan plan, StateTable states) {
        Set<String> initial = plan.states(TicketPlan.StateSet.INITIAL);
        return initial.isEmpty()
                ? Optional.empty()
                : Optional.of(first.toMap().entrySet().stream()
                        .filter(entry ->
                                !states.entry(entry.getKey().intValue()).state().isOneOf(initial))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private static Map<TicketState, Long> counts(Tally tally, StateTable states) {
        Map<TicketState, Long> counts = new LinkedHashMap<>();
        tally.toMap()
                .forEach((number, count) ->
                        counts.put(states.entry(number.intValue()).state(), count));
        return Counts.mostFrequentFirst(counts);
    }
}
