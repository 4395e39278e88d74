package io.github.hansho.reporting.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.party.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class CourseProperties {

    private static final Instant END = Tale.tokyo(Tales.time(30 * 24 * 60));

    @Provide
    Arbitrary<History> histories() {
        return Tales.histories();
    }

    @Property
    void hasExactlyOneOwnerAtAnyInstant(@ForAll("histories") History history) {
        Course course = Course.of(history, END, Tale.TOKYO);
        List<Stretch<Party>> owners = course.owners();
        Statistics.label("changed hands").collect(owners.size() > 1);
        Statistics.label("changed hands").coverage(c -> c.check(true).percentage(share -> share >= 5));

        assertThat(course.withoutOwner()).isZero();
        for (int i = 1; i < owners.size(); i++) {
            assertThat(owners.get(i - 1).to()).contains(owners.get(i).from());
        }
    }

    @Property
    void readsEverythingAndNeverFails(@ForAll("histories") History history) {
        Course course = Course.of(history, END, Tale.TOKYO);
        for (Metric metric : StandardMetric.all()) {
            Reading reading = metric.read(course);
            Statistics.label("reading").collect(reading.getClass().getSimpleName());
            if (reading instanceof Reading.Reached reached) {
                assertThat(reached.lasted()).isBetween(reached.least(), reached.most());
                assertThat(reached.least()).isGreaterThanOrEqualTo(Duration.ZERO);
            }
        }
        assertThat(Problem.of(course, StandardMetric.all())).isNotNull();
        Statistics.label("reading").coverage(c -> {
            c.check("Reached").percentage(share -> share >= 5);
            c.check("Open").percentage(share -> share >= 5);
            c.check("NotApplicable").percentage(share -> share >= 5);
            c.check("Undecidable").percentage(share -> share >= 5);
            c.check("Negative").percentage(share -> share >= 1);
        });
    }

    @Property
    void saysAsOfAnInstantWhatItSaidThen(
            @ForAll("histories") History history, @ForAll @IntRange(max = 8 * 24 * 60) int minute) {
        Instant then = Tale.tokyo(Tales.time(minute));
        assumeThat(history.opened().stamp().at()).isBeforeOrEqualTo(then);
        Course now = Course.of(history, then, Tale.TOKYO);
        Course back = Course.of(history.asOf(then), then, Tale.TOKYO);

        assertThat(now.marks()).isEqualTo(back.marks());
        for (Metric metric : StandardMetric.all()) {
            assertThat(metric.read(now)).isEqualTo(metric.read(back));
        }
    }

    @Property
    void worksNoLongerThanItIsOpen(@ForAll("histories") History history) {
        Course course = Course.of(history, END, Tale.TOKYO);

        assertThat(course.onHold()).isBetween(Duration.ZERO, course.open());
        assertThat(course.open())
                .isBetween(
                        Duration.ZERO, Duration.between(history.opened().stamp().at(), END));
    }

    @Property
    void losesNoMark(@ForAll("histories") History history, @ForAll @IntRange(max = 8 * 24 * 60) int minute) {
        Instant then = Tale.tokyo(Tales.time(minute));
        assumeThat(history.opened().stamp().at()).isBeforeOrEqualTo(then);
        List<Mark> before = Course.of(history, then, Tale.TOKYO).marks();
        List<Mark> after = Course.of(history, END, Tale.TOKYO).marks();

        for (Mark mark : before) {
            assertThat(after)
                    .anyMatch(later -> later.milestone() == mark.milestone()
                            && later.when().equals(mark.when())
                            && later.whose().equals(mark.whose())
                            && later.basis().recordedAt().equals(mark.basis().recordedAt()));
        }
    }
}
