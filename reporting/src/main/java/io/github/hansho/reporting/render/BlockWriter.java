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
import java.util.List;

/** Sends every block to the method for its kind, so that a format that lacks one does not compile. */
abstract class BlockWriter {

    final void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    final void block(Block block) {
        if (block instanceof Section section) {
            section(section);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Listing listing) {
            listing(listing);
        } else if (block instanceof KeyValues keyValues) {
            keyValues(keyValues);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Measures measures) {
            measures(measures);
        } else if (block instanceof Notice notice) {
            notice(notice);
        } else if (block instanceof Balance balance) {
            balance(balance);
        } else if (block instanceof Quote quote) {
            quote(quote);
        } else {
            picture(block);
        }
    }

    private void picture(Block block) {
        if (block instanceof Timeline timeline) {
            timeline(timeline);
        } else if (block instanceof Bar bar) {
            bar(bar);
        } else if (block instanceof Lifecycle lifecycle) {
            lifecycle(lifecycle);
        } else {
            throw new IllegalArgumentException("block " + block.getClass().getSimpleName() + " has no method here");
        }
    }

    abstract void section(Section section);

    abstract void paragraph(Paragraph paragraph);

    abstract void listing(Listing listing);

    abstract void keyValues(KeyValues keyValues);

    abstract void table(Table table);

    abstract void measures(Measures measures);

    abstract void notice(Notice notice);

    abstract void balance(Balance balance);

    abstract void quote(Quote quote);

    abstract void timeline(Timeline timeline);

    abstract void bar(Bar bar);

    abstract void lifecycle(Lifecycle lifecycle);
}
