package io.github.hansho.testkit.contract;

import io.github.hansho.core.fact.History;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.text.Message;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.Reading;
import io.github.hansho.reporting.metric.StandardMetric;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

class MetricContractTest extends ContractProofTest<Metric> {

    MetricContractTest() {
        super(Subject.class, Subject.CURRENT, 9);
    }

    @Override
    Supplier<Metric> right() {
        return OpenTime::new;
    }

    @Override
    Supplier<Metric> doingNothing() {
        return () -> new OpenTime() {
            @Override
            public Reading read(Course course) {
                return new Reading.Running(Duration.ZERO);
            }
        };
    }

    @Override
    List<Saboteur<Metric>> saboteurs() {
        return List.of(
                new Saboteur<>("hasAnIdInKebabCase", "has it in capitals", () -> new OpenTime() {
                    @Override
                    public String id() {
                        return "OPEN_TIME";
                    }
                }),
                new Saboteur<>("hasANameInEachLanguage", "has none in Japanese", () -> new OpenTime() {
                    @Override
                    public Label label() {
                        return Label.of("open time", " ");
                    }
                }),
                new Saboteur<>("hasNoBareAbbreviationForAName", "is called MTTR", () -> new OpenTime() {
                    @Override
                    public Label label() {
                        return Label.of("MTTR", "MTTR");
                    }
                }),
                new Saboteur<>("hasADefinitionInEachLanguage", "has none", () -> new OpenTime() {
                    @Override
                    public Label definition() {
                        return Label.plain("");
                    }
                }),
                new Saboteur<>("hasAPopulationInEachLanguage", "lacks a value", () -> new OpenTime() {
                    @Override
                    public Label population() {
                        return Label.plain("all of {year}");
                    }
                }),
                new Saboteur<>("readsTheSameWhateverItReadBefore", "adds up", AddsUp::new),
                new Saboteur<>("readsCoursesThatAreOddOrBroken", "folds", () -> new OpenTime() {
                    @Override
                    public Reading read(Course course) {
                        return new Reading.Running(Duration.between(
                                course.history().incident().head().at(), course.asOf()));
                    }
                }),
                new Saboteur<>(
                        "saysWhyInEachLanguageWhereThereIsNothingToRead",
                        "does not say why",
                        () -> odd(course ->
                                new Reading.Undecidable(Message.of("undecidable", Label.of("undecidable", ""))))),
                new Saboteur<>(
                        "saysWhyInEachLanguageWhereThereIsNothingToRead",
                        "does not say why it does not apply",
                        () -> odd(course -> new Reading.NotApplicable(Message.of("none", Label.plain(""))))),
                new Saboteur<>(
                        "saysOfANegativeDurationThatItIsNegative",
                        "takes it for one like any other",
                        () -> odd(course -> Reading.Reached.exactly(Duration.ofMinutes(-1)))));
    }

    private interface Read {
        Reading of(Course course);
    }

    /** Reads courses with facts that are not recognised in another way. */
    private static Metric odd(Read read) {
        return new OpenTime() {
            @Override
            public Reading read(Course course) {
                return course.facts(Unrecognised.class).isEmpty() ? super.read(course) : read.of(course);
            }
        };
    }

    private static class OpenTime implements Metric {
        @Override
        public String id() {
            return "open-time";
        }

        @Override
        public Label label() {
            return Label.of("open time", "オープン時間");
        }

        @Override
        public Label definition() {
            return Label.of("all times in which it was open", "オープンであった時間の合計");
        }

        @Override
        public Label population() {
            return Label.of("all live incidents", "すべての実インシデント");
        }

        @Override
        public Reading read(Course course) {
            return StandardMetric.OPEN_TIME.read(course);
        }
    }

    private static final class AddsUp extends OpenTime {
        private Duration total = Duration.ZERO;

        @Override
        public Reading read(Course course) {
            total = total.plus(course.open());
            return new Reading.Running(total);
        }
    }

    /** The contract for whatever metric is being looked at. */
    static final class Subject extends MetricContract {

        static final Current<Metric> CURRENT = new Current<>();

        @Override
        public Metric metric() {
            return CURRENT.make();
        }

        @Override
        public List<Course> courses() {
            History history = new History(Facts.opened(), List.of());
            return Stream.of(60, 3_600, 86_400)
                    .map(later -> Course.of(history, Facts.AT.plusSeconds(later), ZoneOffset.UTC))
                    .toList();
        }
    }
}
