package io.github.hansho.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.drawing.Lanes;
import io.github.hansho.core.drawing.Lanes.Category;
import io.github.hansho.core.drawing.Lanes.Lane;
import io.github.hansho.core.drawing.Lanes.Mark;
import io.github.hansho.core.text.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ScaleProperties {

    private static final Label WORD = Label.plain("word");
    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC");

    @Provide
    Arbitrary<Lanes> lanes() {
        Arbitrary<Long> length = Arbitraries.longs().between(0, 41).map(power -> (long) Math.pow(2, power / 1.4));
        Arbitrary<Instant> start =
                Arbitraries.longs().between(0, 2_000_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<List<Integer>> clustered = Arbitraries.integers()
                .between(0, 1_000)
                .map(x -> x < 700 ? x / 20 : x)
                .list()
                .ofMaxSize(40);
        return Combinators.combine(start, length, clustered).as((from, seconds, places) -> {
            List<Mark> marks = places.stream()
                    .map(place -> new Mark(from.plusSeconds(seconds * place / 1_000), "any", WORD))
                    .toList();
            Lane lane = new Lane("lane", WORD, List.of(), marks);
            return new Lanes(WORD, from, from.plusSeconds(seconds), List.of(Category.of("any", WORD)), List.of(lane));
        });
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZONES);
    }

    @Property
    void laterIsNeverFurtherLeft(@ForAll("lanes") Lanes lanes, @ForAll("zones") String zone) {
        Chart chart = Timeline.of(lanes, edition(zone, lanes)).chart();
        Statistics.label("folded").collect(!chart.scale().folds().isEmpty());
        Statistics.label("folded").coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });
        assertThat(chart.marks()).extracting(Chart.Mark::at).isSorted().allMatch(at -> at >= 0 && at <= Chart.WIDTH);
        chart.scale().folds().forEach(fold -> {
            assertThat(fold.to() - fold.from()).isEqualTo(Axis.FOLD);
            assertThat(chart.marks()).noneMatch(mark -> mark.at() > fold.from() && mark.at() < fold.to());
        });
    }

    @Property
    void labelsKeepTheirDistanceInEveryZone(@ForAll("lanes") Lanes lanes, @ForAll("zones") String zone) {
        Chart.Scale scale = Bar.of(lanes, edition(zone, lanes)).chart().scale();
        boolean days = Duration.between(lanes.from(), lanes.to()).compareTo(Duration.ofDays(20)) > 0;
        Statistics.label("long").collect(days);
        Statistics.label("long").coverage(c -> {
            c.check(true).percentage(p -> p >= 5);
            c.check(false).percentage(p -> p >= 5);
        });
        assertThat(scale.ticks()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
        for (int i = 1; i < scale.ticks().size(); i++) {
            assertThat(scale.ticks().get(i).at() - scale.ticks().get(i - 1).at())
                    .isGreaterThan(Chart.WIDTH / 20);
        }
    }

    private static Edition edition(String zone, Lanes lanes) {
        return Edition.of(Locale.ENGLISH, ZoneId.of(zone), lanes.to());
    }
}
