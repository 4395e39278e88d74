package io.github.hansho.reporting.report;

import static io.github.hansho.reporting.metric.Tale.TOKYO;
import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.text.Label;
import io.github.hansho.core.vocabulary.Fidelity;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.reporting.document.Audience;
import io.github.hansho.reporting.document.Edition;
import io.github.hansho.reporting.metric.Course;
import io.github.hansho.reporting.metric.Metric;
import io.github.hansho.reporting.metric.Reading;
import io.github.hansho.reporting.metric.Tale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IncidentReportTest {

    private static final Edition EDITION = Edition.of(Locale.ENGLISH, TOKYO, tokyo("2026-11-23T00:00"));

    private static final Edition EDITION_AT_THE_END = NightWords.edition(Locale.ENGLISH, "2026-11-24T17:00");
    private final Tale tale = Tale.of(Night.FIRST, "2026-11-22T10:00", Night.SATO, Night.SOC, "high");

    @Test
    void refusesToTellOfWhatWasNotOpenedYet() {
        Edition before = Edition.of(Locale.ENGLISH, TOKYO, tokyo("2026-11-22T09:59"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncidentReport.of(tale.history(), before))
                .withMessageContaining("was opened at");
    }

    @Test
    void saysThatAnExerciseIsNoRealIncident() {
        Tale exercise = Tale.of(Night.FIRST, "2026-11-22T10:00", Night.SATO, Night.SOC, "high", Mode.EXERCISE);

        assertThat(told(exercise)).contains("This is no real incident: Exercise", "It enters no statistics.");
    }

    @Test
    void listsANegativeDurationAndNeverMakesItZero() {
        tale.at("2026-11-22T10:30", Night.SATO)
                .reached(Milestone.OCCURRED_START, Moment.at(tokyo("2026-11-22T10:05")), "");

        assertThat(told(tale))
                .contains("Problems in the data: 1.")
                .contains("Time to recognise (from occurrence) comes out as -5 min. One of its two times is wrong;"
                        + " it enters no statistics.")
                .contains("-5 min: wrong, one of the two times cannot be right");
    }

    @Test
    void tellsWhatItCanOfAHistoryWithAnUnknownFact() {
        tale.at("2026-11-22T10:30", Night.SATO)
                .fact(s -> new Unrecognised(s, "brewed-tea", Map.of("cups", 2)))
                .moved(Phase.ANALYSIS);

        assertThat(told(tale))
                .contains("A fact of the unknown type brewed-tea, recorded 2026-11-22 10:30, could not be read.")
                .contains("Open, in Analysis since 2026-11-22 10:30");
    }

    @Test
    void tellsAFactThatDoesNotFitAsRecorded() {
        tale.at("2026-11-22T10:30", Night.SATO).resumed("nothing to resume");

        assertThat(told(tale)).contains("The fact resumed needs a hold; there was none. It is told as recorded.");
    }

    @Test
    void marksAClockThatRanBackwards() {
        tale.at("2026-11-22T10:30", Night.SATO).behind("2026-11-22T09:00").acknowledged();

        assertThat(told(tale))
                .contains("The clock said 2026-11-22 09:00 when acknowledged was recorded")
                .contains("It counts as of 2026-11-22 10:30.");
    }

    @Test
    void showsThatATextWasErasedAndNothingMore() {
        String told = NightReportTest.text(IncidentReport.of(tale.history().erased(), EDITION));

        assertThat(told).contains("Incident report: (erased)");
    }

    @Test
    void namesTeamsInsteadOfPeopleToThoseOutsideTheHouse() {
        String told = NightReportTest.text(IncidentReport.of(
                IncidentFile.of(Night.first()).with(NightWords.GLOSSARY),
                NightWords.edition(Locale.ENGLISH, "2026-11-24T17:00").to(Audience.CUSTOMER)));

        assertThat(told).contains("MINATO-CSIRT").doesNotContain("Yamamoto", "Watanabe", "Suzuki");
    }

    @Test
    void leavesTheDetailToThoseWhoDoTheWork() {
        String told =
                NightReportTest.text(IncidentReport.of(Night.first(), EDITION_AT_THE_END.to(Audience.MANAGEMENT)));

        assertThat(told)
                .contains("Told is not taken")
                .doesNotContain("Every call, notice and acknowledgement", "Milestones that hold");
    }

    @Test
    void saysNoMoreExactlyThanItIsKnownWhenSomethingHappened() {
        tale.at("2026-11-22T10:30", Night.SATO)
                .reached(Milestone.OCCURRED_START, new Moment(tokyo("2026-11-20T00:00"), Fidelity.DAY), "");

        assertThat(told(tale))
                .contains("1 d 10 h to 2 d 10 h", "start of the occurrence, 2026-11-20 00:00 (to the day)");
    }

    @Test
    void doesNotDrawAWayThroughStatesThatTheLifecycleLacks() {
        tale.at("2026-11-22T10:30", Night.SATO).moved("limbo", Phase.ANALYSIS, "");

        assertThat(NightReportTest.text(IncidentReport.of(tale.history(), NightWords.lifecycle(), EDITION)))
                .contains("The lifecycle given does not have these states, so the way is not drawn: limbo");
    }

    @Test
    void measuresWhatTheUserDefined() {
        Metric toTheFirstMove = new Metric() {
            @Override
            public String id() {
                return "opening-to-first-move";
            }

            @Override
            public Label label() {
                return Label.of("Time to the first move", "最初の遷移までの時間");
            }

            @Override
            public Label definition() {
                return Label.of("first move − opening", "最初の遷移 − 起票");
            }

            @Override
            public Label population() {
                return Label.of("all incidents", "全インシデント");
            }

            @Override
            public Reading read(Course course) {
                Instant opened = course.history().opened().stamp().at();
                return course.facts(Moved.class).stream()
                        .findFirst()
                        .<Reading>map(moved -> Reading.Reached.exactly(
                                Duration.between(opened, moved.stamp().at())))
                        .orElse(new Reading.Open(Duration.between(opened, course.asOf())));
            }
        };
        tale.at("2026-11-22T10:42", Night.SATO).moved(Phase.TRIAGE);

        assertThat(NightReportTest.text(
                        IncidentReport.of(IncidentFile.of(tale.history()).measuring(List.of(toTheFirstMove)), EDITION)))
                .contains("Time to the first move: 42 min", "first move − opening")
                .doesNotContain("Time to resolve (last close)");
    }

    private static String told(Tale tale) {
        return NightReportTest.text(IncidentReport.of(tale.history(), EDITION));
    }
}
