package io.github.hansho.reporting.render;

import io.github.hansho.reporting.document.Bar;
import io.github.hansho.reporting.document.Block;
import io.github.hansho.reporting.document.Document;
import io.github.hansho.reporting.document.KeyValues;
import io.github.hansho.reporting.document.Lifecycle;
import io.github.hansho.reporting.document.Listing;
import io.github.hansho.reporting.document.Notice;
import io.github.hansho.reporting.document.Paragraph;
import io.github.hansho.reporting.document.Quote;
import io.github.hansho.reporting.document.Section;
import io.github.hansho.reporting.document.Table;
import io.github.hansho.reporting.document.Timeline;
import io.github.hansho.reporting.document.Value;
import java.util.ArrayList;
import java.util.List;

/** Collects what a document says, so that a test can look for it in what was rendered. */
final class Said {

    private Said() {}

    static boolean isPicture(Block block) {
        return block instanceof Timeline || block instanceof Bar || block instanceof Lifecycle;
    }

    /** Returns texts that must be in every rendering, whole. */
    static List<String> by(Document document) {
        List<String> said = new ArrayList<>(inText(document));
        for (Block block : Shown.blocks(document)) {
            if (block instanceof Table table) {
                said.add(table.caption());
                table.rows().forEach(row -> row.forEach(value -> said.add(value.words())));
            } else if (block instanceof Timeline timeline) {
                timeline.chart().marks().forEach(mark -> said.add(mark.words()));
            } else if (block instanceof Lifecycle lifecycle) {
                lifecycle.diagram().nodes().forEach(node -> said.add(node.words()));
                lifecycle.diagram().edges().forEach(edge -> said.addAll(edge.guards()));
            }
        }
        return said;
    }

    /** Returns those that plain text does not put beside others on a line. */
    static List<String> inText(Document document) {
        List<String> said = new ArrayList<>();
        said.add(document.title());
        for (Block block : Shown.blocks(document)) {
            if (block instanceof Section section) {
                said.add(section.heading());
            } else if (block instanceof Paragraph paragraph) {
                said.add(paragraph.words());
            } else if (block instanceof Listing listing) {
                said.addAll(listing.items());
            } else if (block instanceof Notice notice) {
                said.addAll(notice.details());
            } else if (block instanceof Quote quote) {
                said.add(quote.words());
            } else if (block instanceof KeyValues keyValues) {
                keyValues.entries().stream()
                        .map(KeyValues.Entry::value)
                        .map(Value::words)
                        .forEach(said::add);
            }
        }
        return said;
    }
}
