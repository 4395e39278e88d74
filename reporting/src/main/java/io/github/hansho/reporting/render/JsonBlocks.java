package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Balance;
import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Measures;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.util.List;
import java.util.Locale;

/** Writes blocks as JSON. */
final class JsonBlocks extends BlockWriter {

    private final JsonWriter out;
    private final JsonPictures pictures;

    JsonBlocks(JsonWriter out) {
        this.out = out;
        this.pictures = new JsonPictures(out);
    }

    void members(List<Block> blocks) {
        out.name("blocks").array();
        for (Block block : blocks) {
            out.line();
            block(block);
        }
        out.endArray();
    }

    void entries(KeyValues keyValues) {
        out.array();
        for (KeyValues.Entry entry : keyValues.entries()) {
            out.object().member("key", entry.key());
            JsonPictures.value(out, "value", entry.value());
            out.endObject();
        }
        out.endArray();
    }

    @Override
    void section(Section section) {
        out.object().member("type", "section").member("heading", section.heading());
        members(section.blocks());
        out.endObject();
    }

    @Override
    void paragraph(Paragraph paragraph) {
        out.object()
                .member("type", "paragraph")
                .member("words", paragraph.words())
                .endObject();
    }

    @Override
    void listing(Listing listing) {
        out.object().member("type", "list").member("ordered", listing.ordered());
        strings("items", listing.items());
        out.endObject();
    }

    @Override
    void keyValues(KeyValues keyValues) {
        out.object().member("type", "keyValues").name("entries");
        entries(keyValues);
        out.endObject();
    }

    @Override
    void table(Table table) {
        out.object().member("type", "table").member("caption", table.caption());
        out.name("columns").array();
        for (Table.Column column : table.columns()) {
            out.object().member("heading", column.heading());
            out.member("kind", column.kind().name().toLowerCase(Locale.ROOT)).endObject();
        }
        out.endArray().name("rows").array();
        for (List<Value> row : table.rows()) {
            out.line().array();
            row.forEach(value -> JsonPictures.value(out, value));
            out.endArray();
        }
        out.endArray().member("whenEmpty", table.whenEmpty()).endObject();
    }

    @Override
    void measures(Measures measures) {
        out.object().member("type", "measures").member("caption", measures.caption());
        out.name("measures").array();
        for (Measures.Measure measure : measures.measures()) {
            out.line().object().member("name", measure.name());
            JsonPictures.value(out, "value", measure.value());
            out.member("definition", measure.definition()).member("population", measure.population());
            measure.distribution().ifPresent(this::distribution);
            out.name("exclusions").array();
            for (Measures.Exclusion exclusion : measure.exclusions()) {
                out.object().member("reason", exclusion.reason());
                JsonPictures.value(out, "count", exclusion.count());
                out.endObject();
            }
            out.endArray().endObject();
        }
        out.endArray().endObject();
    }

    private void distribution(Measures.Distribution lies) {
        out.name("distribution").object();
        JsonPictures.value(out, "n", lies.n());
        JsonPictures.value(out, "mean", lies.mean());
        JsonPictures.value(out, "median", lies.median());
        JsonPictures.value(out, "p90", lies.p90());
        JsonPictures.value(out, "max", lies.max());
        out.member("method", lies.method()).endObject();
    }

    @Override
    void notice(Notice notice) {
        out.object().member("type", "notice");
        out.member("level", notice.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        out.member("heading", notice.heading());
        strings("details", notice.details());
        out.endObject();
    }

    @Override
    void balance(Balance balance) {
        out.object().member("type", "balance").member("caption", balance.caption());
        out.name("lines").array();
        for (Balance.Line line : balance.lines()) {
            out.object()
                    .member("words", line.words())
                    .member("amount", line.amount())
                    .endObject();
        }
        out.endArray().member("totalWords", balance.totalWords()).member("total", balance.total());
        out.member("closes", balance.closes())
                .member("difference", balance.difference().toString());
        out.endObject();
    }

    @Override
    void quote(Quote quote) {
        out.object().member("type", "quote").member("source", quote.source());
        out.member("words", quote.words()).endObject();
    }

    @Override
    void timeline(Timeline timeline) {
        pictures.chart("timeline", timeline.chart());
    }

    @Override
    void bar(Bar bar) {
        pictures.chart("bar", bar.chart());
    }

    @Override
    void lifecycle(Lifecycle lifecycle) {
        pictures.diagram(lifecycle.diagram());
    }

    private void strings(String name, List<String> strings) {
        out.name(name).array();
        strings.forEach(out::string);
        out.endArray();
    }
}
