package io.github.hansho.reporting.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

/** Statistics written a second time, as slowly and plainly as possible. */
final class Naive {

    private Naive() {}

    static double linear(List<Long> values, String p) {
        List<BigDecimal> sorted =
                values.stream().sorted().map(BigDecimal::valueOf).toList();
        BigDecimal position = new BigDecimal(p).multiply(BigDecimal.valueOf(sorted.size() - 1));
        int below = position.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal rest = position.subtract(BigDecimal.valueOf(below));
        return sorted.get(above)
                .subtract(sorted.get(below))
                .multiply(rest)
                .add(sorted.get(below))
                .doubleValue();
    }

    static long nearestRank(List<Long> values, double p) {
        List<Long> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(p * sorted.size() - 1e-9);
        return sorted.get(Math.max(1, rank) - 1);
    }

    static double mean(List<Long> values) {
        return values.stream().mapToLong(v -> v).sum() / (double) values.size();
    }

    static double deviation(List<Long> values) {
        double mean = mean(values);
        return Math.sqrt(values.stream()
                .flatMapToDouble(v -> DoubleStream.of((v - mean) * (v - mean)))
                .average()
                .orElseThrow());
    }

    /** The product-limit estimate at t: the product, over all endings up to t, of one minus ended by at risk. */
    static double survival(List<Long> ended, List<Long> open, long t) {
        double survival = 1;
        for (long at : ended.stream().distinct().sorted().toList()) {
            if (at <= t) {
                long endings = ended.stream().filter(e -> e == at).count();
                long atRisk = ended.stream().filter(e -> e >= at).count()
                        + open.stream().filter(o -> o >= at).count();
                survival *= 1 - (double) endings / atRisk;
            }
        }
        return survival;
    }
}
