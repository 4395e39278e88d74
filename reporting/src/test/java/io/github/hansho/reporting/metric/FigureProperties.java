package io.github.hansho.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.reporting.figure.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FigureProperties {

    private static final Instant END = Tale.tokyo(Tales.time(30 * 24 * 60));

    @Provide
    Arbitrary<List<History>> periods() {
        return Tales.periods();
    }

    @Property(tries = 60)
    void countsEveryLiveIncidentOnce(@ForAll("periods") List<History> histories) {
        List<Course> courses = courses(histories);
        long live = courses.stream().filter(Course::counts).count();
        for (Metric metric : StandardMetric.all()) {
            Figure figure = Figure.of(metric, courses, 5);
            long leftOut =
                    figure.leftOut().stream().mapToLong(Figure.LeftOut::count).sum();

            assertThat(figure.cohort()).isEqualTo(live);
            assertThat(figure.reached().n()
                            + figure.open()
                            + leftOut
                            + figure.negative().size())
                    .isEqualTo(live);
        }
    }

    @Property(tries = 60)
    void doesNotCareAboutTheOrder(@ForAll("periods") List<History> histories, @ForAll long seed) {
        List<History> shuffled = new ArrayList<>(histories);
        Collections.shuffle(shuffled, new Random(seed));
        for (Metric metric : StandardMetric.all()) {
            Figure one = Figure.of(metric, courses(histories), 5);
            Figure other = Figure.of(metric, courses(shuffled), 5);

            assertThat(other.reached()).isEqualTo(one.reached());
            assertThat(other.withOpen().drops()).isEqualTo(one.withOpen().drops());
            assertThat(other.leftOut()).isEqualTo(one.leftOut());
            assertThat(other.negative()).isEqualTo(one.negative());
        }
    }

    @Property(tries = 100)
    void listsAsManyNegativeDurationsAsThereAre(
            @ForAll @IntRange(max = 20) int wrong, @ForAll @IntRange(max = 20) int right) {
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < wrong + right; i++) {
            String occurred = i < wrong ? "2026-11-22T11:00" : "2026-11-22T09:00";
            courses.add(tale(i, Mode.LIVE)
                    .reached(Milestone.OCCURRED_START, Moment.at(Tale.tokyo(occurred)), "")
                    .course("2026-11-23T00:00"));
        }
        Figure figure = Figure.of(StandardMetric.OCCURRENCE_TO_RECOGNITION, courses, 1);

        assertThat(figure.negative()).hasSize(wrong);
        assertThat(figure.reached().n()).isEqualTo(right);
    }

    @Example
    void isEmptyForExercisesAlone() {
        List<Course> courses = List.of(
                tale(1, Mode.EXERCISE).course("2026-11-23T00:00"),
                tale(2, Mode.TEST).course("2026-11-23T00:00"));
        for (Metric metric : StandardMetric.all()) {
            Figure figure = Figure.of(metric, courses, 1);

            assertThat(figure.cohort()).isZero();
            assertThat(figure.reached()).isInstanceOf(Summary.NoData.class);
            assertThat(figure.open()).isZero();
            assertThat(figure.leftOut()).isEmpty();
        }
    }

    private static Tale tale(int i, Mode mode) {
        String id = "7K3M9Q2XAB" + (char) ('A' + i / 6) + (char) ('0' + i % 6);
        Actor sato = Actor.person("sato").in("soc");
        return Tale.of(
                        id.replace('I', 'Z').replace('L', 'Y').replace('O', 'X'),
                        "2026-11-22T10:00",
                        sato,
                        Party.team("soc"),
                        "high",
                        mode)
                .at("2026-11-22T10:00", sato);
    }

    private static List<Course> courses(List<History> histories) {
        return histories.stream()
                .map(history -> Course.of(history, END, Tale.TOKYO))
                .toList();
    }
}
