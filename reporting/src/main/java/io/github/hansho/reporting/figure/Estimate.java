package io.github.hansho.reporting.figure;

/** What a survival curve says about a percentile of a duration, some of which have not ended. */
public sealed interface Estimate {

    /**
     * The duration by which the share had ended.
     *
     * @param at the least such duration
     */
    record Reached(long at) implements Estimate {}

    /**
     * The share had not ended within anything that was observed, so all that is known is "longer than".
     *
     * @param beyond the longest duration observed, ended or not
     */
    record NotReached(long beyond) implements Estimate {}

    /** Nothing was observed. */
    record NoData() implements Estimate {}
}
