package io.github.hansho.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void hasNoValueOfNothing() {
        assertThat(new Share(0, 0).value()).isEmpty();
        assertThat(new Share(0, 0).wilson()).isEmpty();
    }

    @Test
    void givesTheIntervalOfTheTextbook() {
        Share.Interval interval = new Share(8, 10).wilson().orElseThrow();

        assertThat(interval.low()).isCloseTo(0.4901625, within(1e-6));
        assertThat(interval.high()).isCloseTo(0.9433178, within(1e-6));
    }

    @Property
    void liesWithinItsIntervalAndTheIntervalWithinZeroAndOne(
            @ForAll @IntRange(min = 1, max = 5_000) int of, @ForAll @IntRange(max = 5_000) int hits) {
        Share share = new Share(Math.min(hits, of), of);
        Share.Interval interval = share.wilson().orElseThrow();

        assertThat(share.value().orElseThrow()).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(share.wilson(1.0).orElseThrow().low()).isGreaterThanOrEqualTo(interval.low());
    }

    @Test
    void refusesMoreHitsThanThereAre() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("share is 3 of 2, allowed are 0 to 2");
    }
}
