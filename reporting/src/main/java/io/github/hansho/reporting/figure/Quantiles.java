package io.github.hansho.reporting.figure;

/** The percentiles of a set of values, or the statement that there are too few values for any. */
public sealed interface Quantiles {

    /**
     * Percentiles read by one method.
     *
     * @param method how they were read
     * @param median half of the values are not above it
     * @param p90 nine tenths are not above it
     * @param p95 ninety-five in a hundred are not above it
     * @param p99 ninety-nine in a hundred are not above it
     */
    record Known(QuantileMethod method, double median, double p90, double p95, double p99) implements Quantiles {}

    /**
     * Too few values for percentiles.
     *
     * @param n how many there are
     * @param floor how many were wanted
     */
    record Insufficient(long n, long floor) implements Quantiles {}
}
