package io.github.hansho.reporting.figure;

import java.math.BigInteger;

/** Reads a summary from sorted values. */
final class Summaries {

    private Summaries() {}

    static Summary of(SortedTally sorted, QuantileMethod method, long floor) {
        long n = sorted.count();
        if (n == 0) {
            return new Summary.NoData();
        }
        BigInteger sum = sorted.sum();
        long negative = sorted.countBelow(0);
        return new Summary.Known(
                n,
                sum,
                Ratios.of(sum, n),
                sorted.populationDeviation(sum),
                sorted.at(0),
                sorted.at(n - 1),
                negative,
                sorted.countBelow(1) - negative,
                quantiles(sorted, method, floor));
    }

    private static Quantiles quantiles(SortedTally sorted, QuantileMethod method, long floor) {
        if (sorted.count() < floor) {
            return new Quantiles.Insufficient(sorted.count(), floor);
        }
        return new Quantiles.Known(
                method,
                method.read(sorted, 500),
                method.read(sorted, 900),
                method.read(sorted, 950),
                method.read(sorted, 990));
    }
}
