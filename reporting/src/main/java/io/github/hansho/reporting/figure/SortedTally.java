package io.github.hansho.reporting.figure;

import java.math.BigInteger;

/** The different values of a tally in ascending order, with how often each was added. */
final class SortedTally {

    private final long[] values;
    private final long[] times;
    private final long[] upTo;

    SortedTally(long[] values, long[] times) {
        this.values = values;
        this.times = times;
        this.upTo = new long[values.length];
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i];
            upTo[i] = sum;
        }
    }

    int distinct() {
        return values.length;
    }

    long value(int i) {
        return values[i];
    }

    long times(int i) {
        return times[i];
    }

    long count() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** The value at a rank, counted from 0 over all repetitions. */
    long at(long rank) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    long countBelow(long limit) {
        long below = 0;
        for (int i = 0; i < values.length && values[i] < limit; i++) {
            below = upTo[i];
        }
        return below;
    }

    BigInteger sum() {
        BigInteger sum = BigInteger.ZERO;
        long part = 0;
        for (int i = 0; i < values.length; i++) {
            long high = Math.multiplyHigh(values[i], times[i]);
            long low = values[i] * times[i];
            long next = part + low;
            boolean fits = high == (low >> 63) && ((part ^ next) & (low ^ next)) >= 0;
            if (!fits) {
                sum = sum.add(BigInteger.valueOf(part))
                        .add(BigInteger.valueOf(values[i]).multiply(BigInteger.valueOf(times[i])));
            }
            part = fits ? next : 0;
        }
        return sum.add(BigInteger.valueOf(part));
    }

    /** The standard deviation with n as the divisor, from deviations of the least value so that no digit is lost early. */
    double populationDeviation(BigInteger sum) {
        long least = values[0];
        BigInteger shifted = sum.subtract(BigInteger.valueOf(least).multiply(BigInteger.valueOf(count())));
        double mean = Ratios.of(shifted, count());
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            double deviation = distance(least, values[i]) - mean;
            squares += deviation * deviation * times[i];
        }
        return Math.sqrt(squares / count());
    }

    private static double distance(long from, long to) {
        long distance = to - from;
        return distance >= 0 ? distance : (double) to - (double) from;
    }
}
