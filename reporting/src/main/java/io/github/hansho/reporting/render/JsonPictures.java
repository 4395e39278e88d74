package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Chart;
import io.github.hansho.reporting.document.Diagram;
import io.github.hansho.reporting.document.Value;
import java.util.Locale;

/** Writes charts, diagrams and values as JSON. */
final class JsonPictures {

    private final JsonWriter out;

    JsonPictures(JsonWriter out) {
        this.out = out;
    }

    static void value(JsonWriter out, String name, Value value) {
        out.name(name);
        value(out, value);
    }

    static void value(JsonWriter out, Value value) {
        out.object();
        if (value instanceof Value.Missing missing) {
            out.member("missing", missing.reason());
        } else {
            out.member("words", value.words());
            if (value instanceof Value.Exact exact) {
                out.member("exact", exact.exact());
            }
        }
        out.endObject();
    }

    void chart(String type, Chart chart) {
        out.object().member("type", type).member("caption", chart.caption());
        out.name("ticks").array();
        for (Chart.Tick tick : chart.scale().ticks()) {
            out.object().member("at", tick.at()).member("words", tick.words()).member("day", tick.day());
            out.endObject();
        }
        out.endArray().name("folds").array();
        for (Chart.Fold fold : chart.scale().folds()) {
            out.object().member("from", fold.from()).member("to", fold.to());
            value(out, "lasted", fold.lasted());
            out.endObject();
        }
        out.endArray().name("categories").array();
        for (Chart.Category category : chart.categories()) {
            out.object().member("words", category.words());
            out.member("tone", category.tone().name().toLowerCase(Locale.ROOT));
            out.member("stretches", category.stretches());
            value(out, "total", category.total());
            out.endObject();
        }
        out.endArray().name("tracks").array();
        chart.tracks().forEach(this::track);
        out.endArray().name("marks").array();
        chart.marks().forEach(this::mark);
        out.endArray().endObject();
    }

    private void track(Chart.Track track) {
        out.line().object().member("name", track.name()).name("stretches").array();
        for (Chart.Stretch stretch : track.stretches()) {
            out.line().object().member("from", stretch.from()).member("to", stretch.to());
            out.member("category", stretch.category()).member("words", stretch.words());
            period(stretch.time());
            out.endObject();
        }
        out.endArray().endObject();
    }

    private void mark(Chart.Mark mark) {
        out.line().object().member("at", mark.at()).member("track", mark.track());
        out.member("category", mark.category()).member("words", mark.words()).member("day", mark.day());
        value(out, "time", mark.time());
        out.endObject();
    }

    private void period(Chart.Period period) {
        value(out, "begins", period.begins());
        value(out, "ends", period.ends());
        value(out, "lasted", period.lasted());
        out.member("open", period.open());
    }

    void diagram(Diagram diagram) {
        out.object().member("type", "lifecycle").member("caption", diagram.caption());
        out.name("columns").array();
        diagram.columns().forEach(out::string);
        out.endArray().name("nodes").array();
        diagram.nodes().forEach(this::node);
        out.endArray().name("edges").array();
        diagram.edges().forEach(this::edge);
        out.endArray().name("stays").array();
        for (Diagram.Stay stay : diagram.stays()) {
            out.line().object().member("node", stay.node()).member("by", stay.by());
            period(stay.time());
            out.endObject();
        }
        out.endArray().member("traced", diagram.traced()).endObject();
    }

    private void node(Diagram.Node node) {
        out.line()
                .object()
                .member("id", node.id())
                .member("words", node.words())
                .member("column", node.column());
        out.member("kind", node.shape().kind().name().toLowerCase(Locale.ROOT));
        out.member("start", node.shape().start()).name("groups").array();
        node.groups().forEach(out::string);
        out.endArray().member("visits", node.seen().visits());
        value(out, "time", node.seen().time());
        out.member("now", node.seen().now()).endObject();
    }

    private void edge(Diagram.Edge edge) {
        out.line().object().member("from", edge.from()).member("to", edge.to()).member("words", edge.words());
        out.name("guards").array();
        edge.guards().forEach(out::string);
        out.endArray().member("origin", Alternatives.origin(edge.origin()));
        out.member("taken", edge.taken()).endObject();
    }
}
