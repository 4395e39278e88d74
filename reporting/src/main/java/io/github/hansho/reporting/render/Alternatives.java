package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Table.Column;
import io.github.hansho.reporting.document.Table.Kind;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Pictures as tables, which say the same to those who cannot see them and in formats that cannot draw. */
final class Alternatives {

    private final Words words;

    Alternatives(Words words) {
        this.words = words;
    }

    /** Returns the marks of a timeline, numbered as in the picture. */
    Table marks(Timeline timeline) {
        Chart chart = timeline.chart();
        boolean days = !chart.isElapsed();
        List<List<Value>> rows = new ArrayList<>();
        for (Chart.Mark mark : chart.marks()) {
            List<Value> row = new ArrayList<>();
            row.add(number(rows.size() + 1));
            addIf(days, row, Value.of(mark.day()));
            row.add(mark.time());
            row.add(Value.of(chart.tracks().get(mark.track()).name()));
            row.add(Value.of(kind(chart, mark.category())));
            row.add(Value.of(mark.words()));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(column("timeline.number", Kind.NUMBER));
        addIf(days, columns, column("timeline.day", Kind.TIME));
        columns.add(column("timeline.time", Kind.TIME));
        columns.add(column("chart.lane", Kind.TEXT));
        columns.add(column("chart.kind", Kind.TEXT));
        columns.add(column(chart.isElapsed() ? "timeline.event.elapsed" : "timeline.event", Kind.TEXT));
        return table(words.of("timeline.marks", "picture", chart.caption()), rows, columns.toArray(Column[]::new));
    }

    /** Returns what lasted, lane by lane, without columns that would say nothing. */
    Table stretches(Chart chart) {
        boolean lanes = chart.tracks().size() > 1;
        boolean named = chart.tracks().stream()
                .flatMap(track -> track.stretches().stream())
                .anyMatch(stretch -> !stretch.words().equals(kind(chart, stretch.category())));
        List<List<Value>> rows = new ArrayList<>();
        for (Chart.Track track : chart.tracks()) {
            for (Chart.Stretch stretch : track.stretches()) {
                Chart.Period time = stretch.time();
                List<Value> row = new ArrayList<>();
                addIf(lanes, row, Value.of(track.name()));
                row.add(Value.of(kind(chart, stretch.category())));
                addIf(named, row, Value.of(stretch.words()));
                row.addAll(List.of(time.begins(), ends(time), time.lasted()));
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>();
        addIf(lanes, columns, column("chart.lane", Kind.TEXT));
        columns.add(column("chart.kind", Kind.TEXT));
        addIf(named, columns, column("chart.what", Kind.TEXT));
        columns.add(column("chart.from", Kind.TIME));
        columns.add(column("chart.until", Kind.TIME));
        columns.add(column("chart.lasted", Kind.DURATION));
        String caption = words.of("chart.stretches", "picture", chart.caption());
        return table(caption, rows, columns.toArray(Column[]::new));
    }

    /** Returns how long each category lasted in all. */
    Table totals(Bar bar) {
        List<List<Value>> rows = new ArrayList<>();
        for (Chart.Category category : bar.chart().categories()) {
            if (category.stretches() > 0) {
                rows.add(List.of(Value.of(category.words()), number(category.stretches()), category.total()));
            }
        }
        return table(
                words.of("chart.totals", "picture", bar.chart().caption()),
                rows,
                column("chart.kind", Kind.TEXT),
                column("chart.times", Kind.NUMBER),
                column("chart.total", Kind.DURATION));
    }

    /** Returns the way of a case, stay by stay. */
    Table stays(Lifecycle lifecycle) {
        Diagram diagram = lifecycle.diagram();
        List<List<Value>> rows = new ArrayList<>();
        for (Diagram.Stay stay : diagram.stays()) {
            rows.add(List.of(
                    number(rows.size() + 1),
                    Value.of(diagram.nodes().get(stay.node()).words()),
                    stay.time().begins(),
                    ends(stay.time()),
                    stay.time().lasted(),
                    Value.of(stay.by())));
        }
        return table(
                words.of("lifecycle.stays", "picture", diagram.caption()),
                rows,
                column("lifecycle.step", Kind.NUMBER),
                column("lifecycle.state", Kind.TEXT),
                column("chart.from", Kind.TIME),
                column("chart.until", Kind.TIME),
                column("chart.lasted", Kind.DURATION),
                column("lifecycle.by", Kind.TEXT));
    }

    /** Returns every move with what must hold for it and, where that is known, how often it was made. */
    Table moves(Lifecycle lifecycle) {
        Diagram diagram = lifecycle.diagram();
        boolean noted = diagram.edges().stream().anyMatch(edge -> edge.origin() != Diagram.Origin.DECLARED);
        List<List<Value>> rows = new ArrayList<>();
        for (Diagram.Edge edge : diagram.edges()) {
            List<Value> row = new ArrayList<>();
            row.add(number(rows.size() + 1));
            row.add(Value.of(diagram.nodes().get(edge.from()).words()));
            row.add(Value.of(
                    edge.to() == Diagram.PREVIOUS
                            ? words.of("lifecycle.previous")
                            : diagram.nodes().get(edge.to()).words()));
            row.add(Value.of(edge.words()));
            row.add(Value.of(String.join(words.of("lifecycle.and"), edge.guards())));
            addIf(noted, row, Value.of(words.of("lifecycle.origin." + origin(edge.origin()))));
            addIf(diagram.traced(), row, Value.exact(Amounts.plain(edge.taken()), Long.toString(edge.taken())));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(
                column("timeline.number", Kind.NUMBER),
                column("lifecycle.from", Kind.TEXT),
                column("lifecycle.to", Kind.TEXT),
                column("lifecycle.move", Kind.TEXT),
                column("lifecycle.guards", Kind.TEXT)));
        addIf(noted, columns, column("lifecycle.origin", Kind.TEXT));
        addIf(diagram.traced(), columns, column("lifecycle.taken", Kind.NUMBER));
        return table(words.of("lifecycle.moves", "picture", diagram.caption()), rows, columns.toArray(Column[]::new));
    }

    static String origin(Diagram.Origin origin) {
        return switch (origin) {
            case DECLARED -> "declared";
            case TIMED -> "timed";
            case RETURNED -> "returned";
            case UNLISTED -> "unlisted";
        };
    }

    private Value ends(Chart.Period time) {
        return time.open()
                ? Value.of(words.of("chart.open", "instant", time.ends().words()))
                : time.ends();
    }

    private Table table(String caption, List<List<Value>> rows, Column... columns) {
        return new Table(caption, List.of(columns), rows, words.of("table.empty"));
    }

    private Column column(String key, Kind kind) {
        return new Column(words.of(key), kind);
    }

    private static <T> void addIf(boolean wanted, List<T> list, T thing) {
        if (wanted) {
            list.add(thing);
        }
    }

    private static String kind(Chart chart, int category) {
        return chart.categories().get(category).words();
    }

    private static Value number(int number) {
        return Value.exact(Integer.toString(number), Integer.toString(number));
    }
}
