package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

class KaplanMeierProperties {

    @Provide
    Arbitrary<List<Long>> lengths() {
        return Numbers.lengths();
    }

    @Property
    void agreesWithThePlainProduct(@ForAll("lengths") List<Long> ended, @ForAll("lengths") List<Long> open) {
        KaplanMeier curve = KaplanMeier.of(Numbers.tally(ended), Numbers.tally(open));

        for (long t = 0; t <= 31; t++) {
            if (ended.isEmpty() && open.isEmpty()) {
                assertThat(curve.survivalAt(t)).isEmpty();
            } else {
                assertThat(curve.survivalAt(t).orElseThrow()).isCloseTo(Naive.survival(ended, open, t), within(1e-9));
            }
        }
    }

    @Property
    void readsTheMedianOffTheCurve(@ForAll("lengths") List<Long> ended, @ForAll("lengths") List<Long> open) {
        Estimate median =
                KaplanMeier.of(Numbers.tally(ended), Numbers.tally(open)).median();
        Statistics.collect(median.getClass().getSimpleName());

        if (median instanceof Estimate.Reached reached) {
            assertThat(Naive.survival(ended, open, reached.at())).isLessThanOrEqualTo(0.5 + 1e-9);
            assertThat(Naive.survival(ended, open, reached.at() - 1)).isGreaterThan(0.5 - 1e-9);
        } else if (median instanceof Estimate.NotReached beyond) {
            assertThat(Naive.survival(ended, open, beyond.beyond())).isGreaterThan(0.5);
        } else {
            assertThat(ended.size() + open.size()).isZero();
        }
        Statistics.coverage(c -> {
            c.check("Reached").percentage(p -> p >= 5);
            c.check("NotReached").percentage(p -> p >= 5);
        });
    }

    @Property
    void neverLosesSurvivalAtEarlierTimesByOneMoreOpenCase(
            @ForAll("lengths") List<Long> ended,
            @ForAll("lengths") List<Long> open,
            @ForAll @LongRange(min = 0, max = 40) long age) {
        List<Long> more = new ArrayList<>(open);
        more.add(age);
        KaplanMeier before = KaplanMeier.of(Numbers.tally(ended), Numbers.tally(open));
        KaplanMeier after = KaplanMeier.of(Numbers.tally(ended), Numbers.tally(more));

        for (long t = 0; t <= age; t++) {
            assertThat(after.survivalAt(t).orElseThrow())
                    .isGreaterThanOrEqualTo(before.survivalAt(t).orElse(0) - 1e-12);
        }
    }

    @Property
    void isTheMeanWhereNothingIsOpen(@ForAll("lengths") List<Long> ended) {
        KaplanMeier curve = KaplanMeier.of(Numbers.tally(ended), new Tally());

        if (ended.isEmpty()) {
            assertThat(curve.restrictedMean(50)).isEmpty();
        } else {
            assertThat(curve.restrictedMean(50).orElseThrow()).isCloseTo(Naive.mean(ended), within(1e-9));
        }
    }
}
