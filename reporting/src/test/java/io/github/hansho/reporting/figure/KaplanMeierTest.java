package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /** The treated group of the leukaemia remission trial of 1963, in weeks, from the textbooks. */
    private static final KaplanMeier REMISSION = KaplanMeier.of(
            Numbers.tally(List.of(6L, 6L, 6L, 7L, 10L, 13L, 16L, 22L, 23L)),
            Numbers.tally(List.of(6L, 9L, 10L, 11L, 17L, 19L, 20L, 25L, 32L, 32L, 34L, 35L)));

    @Test
    void givesTheTextbookCurve() {
        assertThat(REMISSION.survivalAt(6).orElseThrow()).isCloseTo(0.857, within(5e-4));
        assertThat(REMISSION.survivalAt(10).orElseThrow()).isCloseTo(0.753, within(5e-4));
        assertThat(REMISSION.survivalAt(23).orElseThrow()).isCloseTo(0.448, within(5e-4));
        assertThat(REMISSION.median()).isEqualTo(new Estimate.Reached(23));
        assertThat(REMISSION.drops().get(2)).satisfies(drop -> {
            assertThat(drop.at()).isEqualTo(10);
            assertThat(drop.atRisk()).isEqualTo(15);
            assertThat(drop.endings()).isEqualTo(1);
        });
        assertThat(REMISSION.ended()).isEqualTo(9);
        assertThat(REMISSION.open()).isEqualTo(12);
    }

    @Test
    void saysThatAPercentileIsNotReachedAndBeyondWhat() {
        assertThat(REMISSION.quantile(900)).isEqualTo(new Estimate.NotReached(35));
    }

    @Test
    void restrictsTheMeanToTheHorizon() {
        assertThat(REMISSION.restrictedMean(6).orElseThrow()).isEqualTo(6.0);
        assertThat(REMISSION.restrictedMean(7).orElseThrow()).isCloseTo(6 + 18 / 21.0, within(1e-12));
        assertThat(REMISSION.restrictedMean(36)).isEmpty();
    }

    @Test
    void hasAMedianAtExactlyOneHalf() {
        KaplanMeier thirds = KaplanMeier.of(Numbers.tally(List.of(1L, 2L, 3L, 4L, 5L, 6L)), new Tally());

        assertThat(thirds.median()).isEqualTo(new Estimate.Reached(3));
    }

    @Test
    void keepsNegativeDurationsOutAndCountsThem() {
        KaplanMeier curve = KaplanMeier.of(Numbers.tally(List.of(-5L, 2L)), Numbers.tally(List.of(-1L, 3L)));

        assertThat(curve.negative()).isEqualTo(2);
        assertThat(curve.ended()).isEqualTo(1);
        assertThat(curve.survivalAt(2).orElseThrow()).isEqualTo(0.5);
    }

    @Test
    void hasNoDataWhereNothingWasObserved() {
        KaplanMeier nothing = KaplanMeier.of(new Tally(), new Tally());

        assertThat(nothing.median()).isEqualTo(new Estimate.NoData());
        assertThat(nothing.survivalAt(0)).isEmpty();
        assertThat(nothing.restrictedMean(0)).isEmpty();
    }

    @Test
    void refusesASharesOrHorizonsThatMeanNothing() {
        assertThatThrownBy(() -> REMISSION.quantile(0)).hasMessage("share is 0 thousandths, allowed are 1 to 1000");
        assertThatThrownBy(() -> REMISSION.restrictedMean(-1)).hasMessage("horizon is -1, allowed are 0 and more");
    }
}
