package io.github.hansho.reporting.figure;

import java.math.BigInteger;

/** What a set of values says in a few figures; a set without values says so and is never zero. */
public sealed interface Summary {

    /** Returns how many values there are. */
    long n();

    /** There is nothing to summarise. */
    record NoData() implements Summary {
        @Override
        public long n() {
            return 0;
        }
    }

    /**
     * The figures of at least one value.
     *
     * <p>Response times are heavy-tailed, so the percentiles come first in a report and the mean only beside them.
     *
     * @param n how many values
     * @param sum their exact sum
     * @param mean the sum divided by n
     * @param deviation the standard deviation with n as the divisor
     * @param min the least value
     * @param max the greatest value
     * @param negative how many are below zero; they are data errors in a duration, and stay in all the other figures
     * @param zero how many are exactly zero
     * @param quantiles the percentiles, with their method
     */
    record Known(
            long n,
            BigInteger sum,
            double mean,
            double deviation,
            long min,
            long max,
            long negative,
            long zero,
            Quantiles quantiles)
            implements Summary {}
}
