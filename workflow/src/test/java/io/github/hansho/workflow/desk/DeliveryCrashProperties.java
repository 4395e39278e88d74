package io.github.hansho.workflow.desk;

import io.github.hansho.core.vocabulary.DeliveryStatus;
import java.util.List;
import java.util.function.Consumer;
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

/** Whatever dies at whatever point: no call is lost, and none is made twice without a crash between. */
class DeliveryCrashProperties {

    /** Something that happens, and its name for a report. */
    record Happening(String name, Consumer<DeliveryNight> play) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Arbitrary<Happening> happening() {
        Arbitrary<Integer> desks = Arbitraries.integers().between(0, 1);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(new Happening("open", DeliveryNight::open))),
                Tuple.of(8, desks.map(desk -> new Happening("deliver " + desk, night -> night.deliver(desk)))),
                Tuple.of(1, desks.map(desk -> new Happening("audit " + desk, night -> night.audit(desk)))),
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(1, 200)
                                .map(seconds -> new Happening("pass " + seconds, night -> night.pass(seconds)))),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(0, 5)
                                .map(which ->
                                        new Happening("acknowledge " + which, night -> night.acknowledge(which)))),
                Tuple.of(
                        4,
                        Arbitraries.of(DeliveryNight.Phone.values())
                                .map(phone -> new Happening("phone " + phone, night -> night.phone(phone)))),
                Tuple.of(
                        4,
                        Combinators.combine(Arbitraries.integers().between(0, 6), either, either)
                                .as((after, kept, kills) -> new Happening(
                                        "fault " + after + (kept ? " kept" : " lost") + (kills ? " killed" : " gone"),
                                        night -> night.arm(after, kept, kills)))));
    }

    @Provide
    Arbitrary<List<Happening>> nights() {
        return happening().list().ofMinSize(10).ofMaxSize(60);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noCallIsLostAndNoneIsMadeTwiceWithoutACrash(
            @ForAll("nights") List<Happening> happenings, @ForAll boolean collapse) {
        DeliveryNight night = new DeliveryNight(collapse);
        night.open();
        happenings.forEach(happening -> happening.play().accept(night));
        night.heal();
        night.nothingIsLost();
        night.ringsAgainOnlyAfterACrash();
        night.limitsAreKept();
        mix("crashed", night.crashes > 0);
        mix("rang again", night.rangAgain());
        for (DeliveryStatus status :
                List.of(DeliveryStatus.SUPPRESSED, DeliveryStatus.COLLAPSED, DeliveryStatus.GAVE_UP)) {
            mix(status.code(), night.count(status) > 0);
        }
    }

    private static void mix(String label, boolean is) {
        Statistics.label(label).collect(is).coverage(mix -> {
            mix.check(true).percentage(share -> share >= 5);
            mix.check(false).percentage(share -> share >= 5);
        });
    }
}
