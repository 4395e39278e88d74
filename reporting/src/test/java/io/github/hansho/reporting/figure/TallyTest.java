package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void hasNoDataInsteadOfZeroWhenEmpty() {
        Tally empty = new Tally();

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.summary()).isEqualTo(new Summary.NoData());
        assertThat(empty.summary().n()).isZero();
    }

    @Test
    void interpolatesLinearlyAsR7Does() {
        Quantiles.Known quantiles =
                quantilesOf(Numbers.tally(List.of(10L, 20L, 30L, 40L)).summary());

        assertThat(quantiles.method().shortName()).isEqualTo("R-7");
        assertThat(quantiles.median()).isEqualTo(25.0);
        assertThat(quantiles.p90()).isCloseTo(37.0, within(1e-9));
    }

    @Test
    void refusesPercentilesBelowTheFloorButKeepsTheRest() {
        Summary.Known summary = (Summary.Known) Numbers.tally(List.of(1L, 2L)).summary(QuantileMethod.LINEAR_R7, 5);

        assertThat(summary.quantiles()).isEqualTo(new Quantiles.Insufficient(2, 5));
        assertThat(summary.mean()).isEqualTo(1.5);
    }

    @Test
    void staysExactWhereALongWouldOverflow() {
        Tally tally = new Tally();
        tally.add(Long.MAX_VALUE, 3);
        tally.add(Long.MAX_VALUE - 2);
        tally.add(-7);

        Summary.Known summary = (Summary.Known) tally.summary();
        assertThat(summary.sum())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE)
                        .multiply(BigInteger.valueOf(4))
                        .subtract(BigInteger.valueOf(9)));
        assertThat(summary.negative()).isEqualTo(1);
    }

    @Test
    void hasNoDeviationWhenAllValuesAreEqualHoweverLarge() {
        Tally tally = new Tally();
        tally.add(1_000_000_000_000_000_001L, 5);

        assertThat(((Summary.Known) tally.summary()).deviation()).isZero();
    }

    @Test
    void countsMoreRepetitionsThanAnIntHolds() {
        Tally tally = new Tally();
        tally.add(4, 3_000_000_000L);
        for (long value = 10; value < 30; value++) {
            tally.add(value);
        }
        tally.add(4);
        tally.addAll(tally);

        assertThat(tally.count()).isEqualTo(6_000_000_042L);
        assertThat(tally.timesOf(4)).isEqualTo(6_000_000_002L);
        assertThat(quantilesOf(tally.summary()).median()).isEqualTo(4.0);
    }

    @Test
    void remembersAsManyValuesAsAreDifferent() {
        Tally tally = new Tally();
        for (int i = 0; i < 100_000; i++) {
            tally.add(i % 1_000);
        }

        assertThat(tally.sorted().distinct()).isEqualTo(1_000);
        assertThat(tally.timesOf(999)).isEqualTo(100);
        assertThat(tally.timesOf(1_000)).isZero();
    }

    @Test
    void refusesToAddAValueLessThanNoTimes() {
        assertThatThrownBy(() -> new Tally().add(3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value 3 cannot be added -1 times, allowed are 0 and more");
    }

    private static Quantiles.Known quantilesOf(Summary summary) {
        return (Quantiles.Known) ((Summary.Known) summary).quantiles();
    }
}
