package io.github.hansho.reporting.figure;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The lists of numbers that the properties of this package are tried on. */
final class Numbers {

    private Numbers() {}

    /** Durations with repetitions, zeros and negatives, small and large. */
    static Arbitrary<List<Long>> durations() {
        Arbitrary<Long> few = Arbitraries.longs().between(-3, 12);
        Arbitrary<Long> many = Arbitraries.longs().between(-1_000_000, 100_000_000_000L);
        return Arbitraries.oneOf(few, few, many).list().ofMinSize(1).ofMaxSize(60);
    }

    /** Ages and durations that are not negative. */
    static Arbitrary<List<Long>> lengths() {
        return Arbitraries.longs().between(0, 30).list().ofMaxSize(40);
    }

    static Tally tally(List<Long> values) {
        Tally tally = new Tally();
        values.forEach(tally::add);
        return tally;
    }
}
