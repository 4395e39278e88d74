package io.github.hansho.reporting.document;

import io.github.hansho.core.drawing.Lanes;

/**
 * A timeline: numbered marks in lanes, on a scale that folds long quiet stretches.
 *
 * @param chart what is drawn
 */
public record Timeline(Chart chart) implements Block {

    /** Words lanes for an edition. */
    public static Timeline of(Lanes lanes, Edition edition) {
        return new Timeline(Charts.worded(lanes, Dial.clock(edition), true));
    }

    /** Words lanes for an edition, every time as the time since the lanes begin, as of a plan that no day belongs to. */
    public static Timeline elapsed(Lanes lanes, Edition edition) {
        return new Timeline(Charts.worded(lanes, Dial.since(lanes.from(), edition), true));
    }
}
