package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TallyProperties {

    @Provide
    Arbitrary<List<Long>> durations() {
        return Numbers.durations();
    }

    @Property
    void agreesWithThePlainComputation(@ForAll("durations") List<Long> values) {
        long negative = values.stream().filter(v -> v < 0).count();
        Statistics.label("has negative").collect(negative > 0);
        Statistics.label("has negative").coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });

        Summary.Known summary = (Summary.Known) Numbers.tally(values).summary();
        Quantiles.Known quantiles = (Quantiles.Known) summary.quantiles();

        assertThat(summary.n()).isEqualTo(values.size());
        assertThat(summary.sum())
                .isEqualTo(values.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add));
        assertThat(summary.mean()).isCloseTo(Naive.mean(values), within(1e-4));
        assertThat(summary.deviation()).isCloseTo(Naive.deviation(values), within(1e-3));
        assertThat(summary.min()).isEqualTo(Collections.min(values));
        assertThat(summary.max()).isEqualTo(Collections.max(values));
        assertThat(summary.negative()).isEqualTo(negative);
        assertThat(summary.zero()).isEqualTo(values.stream().filter(v -> v == 0).count());
        assertThat(quantiles.median()).isCloseTo(Naive.linear(values, "0.5"), within(1e-4));
        assertThat(quantiles.p90()).isCloseTo(Naive.linear(values, "0.9"), within(1e-4));
        assertThat(quantiles.p95()).isCloseTo(Naive.linear(values, "0.95"), within(1e-4));
        assertThat(quantiles.p99()).isCloseTo(Naive.linear(values, "0.99"), within(1e-4));
    }

    @Property
    void readsNearestRanksThatOccurred(@ForAll("durations") List<Long> values) {
        Summary.Known summary = (Summary.Known) Numbers.tally(values).summary(QuantileMethod.NEAREST_RANK, 1);
        Quantiles.Known quantiles = (Quantiles.Known) summary.quantiles();

        assertThat(quantiles.median()).isEqualTo((double) Naive.nearestRank(values, 0.5));
        assertThat(quantiles.p90()).isEqualTo((double) Naive.nearestRank(values, 0.9));
        assertThat(quantiles.p99()).isEqualTo((double) Naive.nearestRank(values, 0.99));
    }

    @Property
    void doesNotCareAboutTheOrder(@ForAll("durations") List<Long> values, @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Numbers.tally(shuffled).summary())
                .isEqualTo(Numbers.tally(values).summary());
    }

    @Property
    void isTheUnionWhenMerged(@ForAll("durations") List<Long> some, @ForAll("durations") List<Long> others) {
        Tally merged = Numbers.tally(some);
        merged.addAll(Numbers.tally(others));
        List<Long> union = new ArrayList<>(some);
        union.addAll(others);

        assertThat(merged.summary()).isEqualTo(Numbers.tally(union).summary());
    }

    @Property
    void hasTheNinetiethPercentileAtOrAboveTheMedian(@ForAll("durations") List<Long> values) {
        for (QuantileMethod method : QuantileMethod.values()) {
            Summary.Known summary = (Summary.Known) Numbers.tally(values).summary(method, 1);
            Quantiles.Known quantiles = (Quantiles.Known) summary.quantiles();

            assertThat(quantiles.p90()).isGreaterThanOrEqualTo(quantiles.median());
            assertThat(quantiles.p95()).isBetween(quantiles.p90(), quantiles.p99());
            assertThat(quantiles.p99()).isLessThanOrEqualTo((double) summary.max());
        }
    }
}
