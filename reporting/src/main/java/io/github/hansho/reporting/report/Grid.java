package io.github.hansho.reporting.report;

import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Builds a table whose caption, headings and sentence for "no rows" have keys of one family. */
final class Grid {

    private final Speech speech;
    private final String key;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<List<Value>> rows = new ArrayList<>();

    Grid(Speech speech, String key) {
        this.speech = speech;
        this.key = key;
    }

    Grid text(String... headings) {
        return columns(Table.Kind.TEXT, headings);
    }

    Grid time(String... headings) {
        return columns(Table.Kind.TIME, headings);
    }

    Grid duration(String... headings) {
        return columns(Table.Kind.DURATION, headings);
    }

    Grid number(String... headings) {
        return columns(Table.Kind.NUMBER, headings);
    }

    Grid code(String... headings) {
        return columns(Table.Kind.CODE, headings);
    }

    /** Adds a column whose heading is a word of the data. */
    Grid numberOf(String words) {
        columns.add(new Table.Column(words, Table.Kind.NUMBER));
        return this;
    }

    Grid row(Value... values) {
        rows.add(List.of(values));
        return this;
    }

    Grid row(List<Value> values) {
        rows.add(values);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(speech.say(key + ".caption"), columns, rows, speech.say(key + ".empty"));
    }

    private Grid columns(Table.Kind kind, String... headings) {
        for (String heading : headings) {
            columns.add(new Table.Column(speech.say("column." + heading), kind));
        }
        return this;
    }
}
