package io.github.hansho.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One value for each round.
 *
 * @param values the values, in the order of the rounds
 */
record Sample(List<Double> values) {

    Sample {
        values = List.copyOf(values);
    }

    /** Returns this against another, round by round. */
    Sample against(Sample base) {
        return new Sample(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) / base.values.get(i))
                .toList());
    }

    Sample times(double factor) {
        return new Sample(values.stream().map(value -> value * factor).toList());
    }

    double median() {
        double[] sorted = sorted();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    double lowest() {
        return sorted()[0];
    }

    double highest() {
        return sorted()[values.size() - 1];
    }

    private double[] sorted() {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
