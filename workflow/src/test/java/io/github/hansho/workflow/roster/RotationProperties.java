package io.github.hansho.workflow.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.workflow.calendar.AnyTime;
import io.github.hansho.workflow.roster.Rotation.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class RotationProperties {

    static Arbitrary<Rotation> rotations() {
        return Combinators.combine(
                        AnyTime.zones(),
                        AnyTime.anchors(),
                        Arbitraries.integers().between(1, 13),
                        Arbitraries.of(Unit.values()),
                        Arbitraries.of("a", "b", "c").list().ofMinSize(1).ofMaxSize(4),
                        AnyTime.clocks())
                .as(Rotation::new);
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Rotation, Instant>> asked() {
        return rotations().flatMap(turns -> AnyTime.instants(turns.zone()).map(at -> Tuple.of(turns, at)));
    }

    /** The last hand-off that has happened, found by walking from the anchor, far enough to pass every gap. */
    private static String naive(Rotation turns, Instant at) {
        ChronoUnit unit = ChronoUnit.valueOf(turns.unit().name());
        int direction = turns.clock().instant(turns.anchor(), turns.zone()).isAfter(at) ? -1 : 1;
        long found = direction < 0 ? Long.MIN_VALUE : 0;
        for (long i = 0; ; i += direction) {
            LocalDateTime local = turns.anchor().plus(i * turns.length(), unit);
            boolean happened = !turns.clock().instant(local, turns.zone()).isAfter(at);
            found = happened ? Math.max(found, i) : found;
            Duration past = Duration.between(at.atZone(turns.zone()).toLocalDateTime(), local);
            if (past.multipliedBy(direction).compareTo(Duration.ofDays(2)) > 0) {
                if (direction > 0 || happened) {
                    return turns.members().get((int)
                            Math.floorMod(found, (long) turns.members().size()));
                }
            }
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithAWalkFromTheAnchor(@ForAll("asked") Tuple.Tuple2<Rotation, Instant> asked) {
        assertThat(asked.get1().onCall(asked.get2())).as("%s", asked).isEqualTo(naive(asked.get1(), asked.get2()));
        mix(asked.get1(), asked.get2());
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void hasShiftsThatTileTime(@ForAll("asked") Tuple.Tuple2<Rotation, Instant> asked) {
        Rotation turns = asked.get1();
        Shift shift = turns.shiftAt(asked.get2());
        assertThat(asked.get2()).isBetween(shift.from(), shift.to().minusNanos(1));
        for (int i = 0; i < 40; i++) {
            assertThat(shift.length()).isPositive();
            assertThat(turns.shiftAt(shift.from())).isEqualTo(shift);
            assertThat(turns.shiftAt(shift.to().minusNanos(1))).isEqualTo(shift);
            assertThat(turns.nextTransition(shift.from())).isEqualTo(shift.to());
            Shift next = turns.shiftAt(shift.to());
            assertThat(next.from()).isEqualTo(shift.to());
            shift = next;
        }
        mix(turns, asked.get2());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void somebodyElseTakesOverAtTheNextChangeAndNotBefore(@ForAll("asked") Tuple.Tuple2<Rotation, Instant> asked) {
        Rotation turns = asked.get1();
        String now = turns.onCall(asked.get2());
        Instant end = turns.nextChange(asked.get2()).orElse(asked.get2().plus(Duration.ofDays(4_000)));
        turns.nextChange(asked.get2())
                .ifPresent(change -> assertThat(turns.onCall(change)).isNotEqualTo(now));
        Instant at = asked.get2();
        for (int i = 0; i < 50 && at.isBefore(end); i++) {
            assertThat(turns.onCall(at)).isEqualTo(now);
            at = turns.nextTransition(at);
        }
        Statistics.label("change")
                .collect(turns.nextChange(asked.get2()).isPresent())
                .coverage(mix -> {
                    mix.check(true).percentage(share -> share >= 5);
                    mix.check(false).percentage(share -> share >= 5);
                });
    }

    private static void mix(Rotation turns, Instant at) {
        Statistics.label("unit")
                .collect(turns.unit())
                .coverage(mix ->
                        List.of(Unit.values()).forEach(unit -> mix.check(unit).percentage(share -> share >= 5)));
        Statistics.label("before the anchor")
                .collect(at.isBefore(turns.clock().instant(turns.anchor(), turns.zone())))
                .coverage(mix -> {
                    mix.check(true).percentage(share -> share >= 5);
                    mix.check(false).percentage(share -> share >= 5);
                });
        Statistics.label("near a change of the clocks")
                .collect(AnyTime.isNearAChange(at, turns.zone()))
                .coverage(mix -> mix.check(true).percentage(share -> share >= 5));
    }
}
