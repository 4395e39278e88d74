package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;

/**
 * Bars of spans in proportion to their time, as of who owned an incident or which phase it was in, with totals.
 *
 * @param chart what is drawn
 */
public record Bar(Chart chart) implements Block {

    /** Words lanes for an edition. */
    public static Bar of(Lanes lanes, Edition edition) {
        return new Bar(Charts.worded(lanes, Dial.clock(edition), false));
    }
}
