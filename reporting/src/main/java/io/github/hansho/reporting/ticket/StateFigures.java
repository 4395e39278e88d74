package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.figure.Summary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the states: how often, how long, where tickets begin and end. Times are in milliseconds.
 *
 * @param rows rows in each state, most frequent first
 * @param initial the states of tickets' first rows
 * @param last the states of tickets' last rows
 * @param begunElsewhere tickets whose first row is in none of the initial states; empty if no state counts as initial
 * @param times from a row to the next row of the same ticket, by state with sub-state; a ticket's last row adds none
 * @param timesByState the same by state alone
 * @param waitingPerCase the time in waiting states, one sum per ticket; no data if no state counts as waiting
 */
public record StateFigures(
        Map<TicketState, Long> rows,
        Map<TicketState, Long> initial,
        Map<TicketState, Long> last,
        Optional<Long> begunElsewhere,
        Map<TicketState, Summary> times,
        Map<String, Summary> timesByState,
        Summary waitingPerCase) {

    /** Keeps immutable copies in the order given. */
    public StateFigures {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        initial = Collections.unmodifiableMap(new LinkedHashMap<>(initial));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
        times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
        timesByState = Collections.unmodifiableMap(new LinkedHashMap<>(timesByState));
    }

    /** Returns the rows by state alone, most frequent first. */
    public Map<String, Long> rowsByState() {
        Map<String, Long> byState = new LinkedHashMap<>();
        rows.forEach((state, count) -> byState.merge(state.state(), count, Long::sum));
        return Counts.mostFrequentFirst(byState);
    }
}
