package io.github.hansho.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Change;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.Reading;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every metric must do. */
public abstract class MetricContract {

    /** Creates the contract; the test engine does so for each clause. */
    protected MetricContract() {}

    /** Returns the metric. */
    public abstract Metric metric();

    /** Returns courses, of which the metric says at least two different things. */
    public abstract List<Course> courses();

    @BeforeEach
    final void saysDifferentThingsOrNothingIsProved() {
        Metric metric = metric();
        assertThat(courses().stream().map(metric::read).distinct())
                .as("different readings")
                .hasSizeGreaterThan(1);
    }

    @Test
    void hasAnIdInKebabCase() {
        assertThat(metric().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Test
    void hasANameInEachLanguage() {
        Sentences.complete("the name", metric().label()::in);
    }

    @Test
    void hasNoBareAbbreviationForAName() {
        assertThat(Sentences.LANGUAGES)
                .allSatisfy(
                        language -> assertThat(metric().label().in(language)).doesNotMatch("(?i)mtt.|[A-Z]{2,6}"));
    }

    @Test
    void hasADefinitionInEachLanguage() {
        Sentences.complete("the definition", metric().definition()::in);
    }

    @Test
    void hasAPopulationInEachLanguage() {
        Sentences.complete("the population", metric().population()::in);
    }

    @Test
    void readsTheSameWhateverItReadBefore() {
        List<Course> courses = courses();
        assertThat(Asked.backwards(courses, metric()::read)).isEqualTo(Asked.forwards(courses, metric()::read));
    }

    @Test
    void readsCoursesThatAreOddOrBroken() {
        Metric metric = metric();
        assertThat(Stream.concat(bare(), broken()))
                .allSatisfy(course -> assertThat(metric.read(course)).isNotNull());
    }

    @Test
    void saysWhyInEachLanguageWhereThereIsNothingToRead() {
        Metric metric = metric();
        Stream.concat(courses().stream(), bare()).map(metric::read).forEach(reading -> {
            if (reading instanceof Reading.NotApplicable none) {
                Sentences.complete(none.why().code(), none.why()::in);
            } else if (reading instanceof Reading.Undecidable none) {
                Sentences.complete(none.why().code(), none.why()::in);
            }
        });
    }

    @Test
    void saysOfANegativeDurationThatItIsNegative() {
        Metric metric = metric();
        assertThat(Stream.concat(courses().stream(), bare()).map(metric::read)).allSatisfy(reading -> {
            if (reading instanceof Reading.Reached reached) {
                assertThat(reached.lasted()).isGreaterThanOrEqualTo(Duration.ZERO);
            }
        });
    }

    /** Courses with nothing in them but the opening, and with what is not known besides. */
    private static Stream<Course> bare() {
        Change unknown = new Unrecognised(Facts.STAMP, "told-the-moon", Map.of("phase", "full"));
        return Stream.of(course(), course(unknown));
    }

    /** A course with what cannot have been. */
    private static Stream<Course> broken() {
        Change impossible = new Moved(Facts.STAMP, "closed", "nowhere", Phase.RECOVERY, Text.ERASED, true);
        return Stream.of(course(impossible, impossible));
    }

    private static Course course(Change... changes) {
        History history = new History(Facts.opened(), List.of(changes));
        return Course.of(history, Facts.AT.plusSeconds(86_400), ZoneOffset.UTC);
    }
}
