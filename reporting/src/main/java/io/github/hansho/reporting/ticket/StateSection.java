package io.github.hansho.reporting.ticket;

import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import io.github.hansho.reporting.figure.Summary;
import java.util.ArrayList;
import java.util.List;

/** The states: rows, beginnings, ends, and how long tickets stayed. */
final class StateSection {

    private StateSection() {}

    static Section of(StateFigures states, Wording words) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                words.column("state", Table.Kind.TEXT),
                words.column("rows", Table.Kind.NUMBER),
                words.column("begin", Table.Kind.NUMBER),
                words.column("end", Table.Kind.NUMBER)));
        columns.addAll(words.columnsOfDurations());
        List<List<Value>> rows = new ArrayList<>();
        Summary any = new Summary.NoData();
        for (TicketState state : states.rows().keySet()) {
            Summary time = states.times().getOrDefault(state, new Summary.NoData());
            any = time.n() > any.n() ? time : any;
            List<Value> row = new ArrayList<>(List.of(
                    name(state, words),
                    words.count(states.rows().getOrDefault(state, 0L)),
                    words.count(states.initial().getOrDefault(state, 0L)),
                    words.count(states.last().getOrDefault(state, 0L))));
            row.addAll(words.cells(time));
            rows.add(row);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.definition("states.definition", any));
        blocks.add(new Table(words.text("states.table"), columns, rows, words.text("no-data")));
        if (states.waitingPerCase() instanceof Summary.Known waiting) {
            blocks.add(words.definition("states.waiting.definition", waiting));
            blocks.add(new Table(
                    words.text("states.waiting"),
                    words.columnsOfDurations(),
                    List.of(words.cells(waiting)),
                    words.text("no-data")));
        }
        return new Section(words.text("states.heading"), blocks);
    }

    static Value name(TicketState state, Wording words) {
        return Value.of(word(state.toString(), words));
    }

    static String word(String state, Wording words) {
        return state.isEmpty() ? words.text("state.none") : state;
    }
}
