package io.github.hansho.reporting.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A move of one ticket from state to state, in the lifecycle's names, with what its row says. */
public final class TicketMove {

    private final String from;
    private final String to;
    private final @Nullable String previous;
    private final List<String> fields;
    private final @Nullable String[] values;

    TicketMove(String from, String to, @Nullable String previous, List<String> fields, @Nullable String[] values) {
        this.from = from;
        this.to = to;
        this.previous = previous;
        this.fields = fields;
        this.values = values;
    }

    /** Returns a move whose row says this and no more. */
    public static TicketMove of(String from, String to, Map<String, String> values) {
        List<String> fields = List.copyOf(values.keySet());
        return new TicketMove(
                from, to, null, fields, fields.stream().map(values::get).toArray(String[]::new));
    }

    /** Returns the lifecycle's state before the move. */
    public String from() {
        return from;
    }

    /** Returns the lifecycle's state after the move. */
    public String to() {
        return to;
    }

    /** Returns the lifecycle's state before the state before the move. */
    public Optional<String> previous() {
        return Optional.ofNullable(previous);
    }

    /** Returns what a field of the row that made the move holds; empty if the log does not say. */
    public Optional<String> value(String field) {
        int at = fields.indexOf(field);
        return at < 0 ? Optional.empty() : Optional.ofNullable(values[at]);
    }
}
