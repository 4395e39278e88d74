package io.github.hansho.reporting.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * So many of so many; of none at all there is no share, which is neither 0 % nor 100 %.
 *
 * @param hits how many have the property, from 0 to {@code of}
 * @param of how many were looked at
 */
public record Share(long hits, long of) {

    /** The two-sided 95 % point of the normal distribution. */
    private static final double Z95 = 1.959963984540054;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code hits} is negative or more than {@code of}
     */
    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("share is " + hits + " of " + of + ", allowed are 0 to " + of);
        }
    }

    /**
     * The bounds of an interval.
     *
     * @param low the lower bound
     * @param high the upper bound, not below it
     */
    public record Interval(double low, double high) {}

    /** Returns the share from 0 to 1, or empty if nothing was looked at. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
    }

    /** Returns the 95 % confidence interval by Wilson's score method (1927), or empty if nothing was looked at. */
    public Optional<Interval> wilson() {
        return wilson(Z95);
    }

    /**
     * Returns the confidence interval by Wilson's score method for another point of the normal distribution.
     *
     * @param z the two-sided point, such as 1.645 for 90 %
     */
    public Optional<Interval> wilson(double z) {
        if (of == 0) {
            return Optional.empty();
        }
        double share = (double) hits / of;
        double square = z * z / of;
        double centre = (share + square / 2) / (1 + square);
        double half = Math.sqrt(share * (1 - share) * square + square * square / 4) / (1 + square);
        double low = hits == 0 ? 0 : Math.max(0, centre - half);
        double high = hits == of ? 1 : Math.min(1, centre + half);
        return Optional.of(new Interval(low, high));
    }
}
