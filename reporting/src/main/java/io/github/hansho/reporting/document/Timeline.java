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
        return new Timeline(Charts.worded(lanes, edition, true));
    }
}
