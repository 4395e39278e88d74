package io.github.hansho.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FidelityProperties {

    private static final List<String> ZONES = List.of(
            "UTC",
            "Asia/Tokyo",
            "Europe/Berlin",
            "America/St_Johns",
            "America/Sao_Paulo",
            "America/Havana",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Africa/Casablanca");

    record Moment(Instant instant, ZoneId zone) {}

    /** Half of the moments lie within a few hours of a change of the zone's clocks, where there is one. */
    @Provide
    Arbitrary<Moment> moments() {
        Arbitrary<Instant> instants =
                Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-360, 360);
        return Combinators.combine(instants, zones, minutes, Arbitraries.of(true, false))
                .as((instant, zone, off, near) -> {
                    ZoneOffsetTransition next = near ? zone.getRules().nextTransition(instant) : null;
                    Instant chosen = next == null ? instant : next.getInstant().plus(Duration.ofMinutes(off));
                    return new Moment(chosen, zone);
                });
    }

    @Property
    void anIntervalHoldsItsInstant(@ForAll("moments") Moment moment, @ForAll Fidelity fidelity) {
        Interval interval = fidelity.around(moment.instant(), moment.zone());
        assertThat(interval.contains(moment.instant())).isTrue();
        Duration usual = Fidelity.DAY.around(moment.instant()).length();
        Statistics.label("day").collect(usual(moment, usual)).coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
        Statistics.label("fidelity").collect(fidelity).coverage(mix -> {
            for (Fidelity each : Fidelity.values()) {
                mix.check(each).percentage(share -> share >= 5);
            }
        });
    }

    @Property
    void aCoarserFidelityInUtcHoldsTheFinerInterval(
            @ForAll("moments") Moment moment, @ForAll Fidelity one, @ForAll Fidelity other) {
        Interval fine = (one.compareTo(other) < 0 ? one : other).around(moment.instant());
        Interval coarse = (one.compareTo(other) < 0 ? other : one).around(moment.instant());
        assertThat(coarse.from()).isBeforeOrEqualTo(fine.from());
        assertThat(coarse.to()).isAfterOrEqualTo(fine.to());
        Statistics.label("same").collect(one == other).coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
    }

    private static boolean usual(Moment moment, Duration usual) {
        return Fidelity.DAY.around(moment.instant(), moment.zone()).length().equals(usual);
    }
}
