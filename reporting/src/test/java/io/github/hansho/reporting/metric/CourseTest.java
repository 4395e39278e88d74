package io.github.hansho.reporting.metric;

import static io.github.hansho.reporting.metric.Tale.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.core.fact.AssetContained;
import io.github.hansho.core.fact.AssetInvolved;
import io.github.hansho.core.incident.Moment;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Party SOC = Party.team("soc");
    private static final Actor SATO = Actor.person("sato").in("soc");
    private static final Actor RULE = Actor.rule("auto-ack");
    private static final String LATE = "2026-11-30T00:00";

    private final Tale tale = Tale.of("7K3M9Q2XAB4D", "2026-11-22T10:00", SATO, SOC, "high");

    @Test
    void refusesToTellOfWhatWasNotOpenedYet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tale.course("2026-11-22T09:59"))
                .withMessageContaining("was opened at 2026-11-22T01:00:00Z, not by 2026-11-22T00:59:00Z");
    }

    @Test
    void keepsTheOldTimeVisibleWhenOneIsCorrected() {
        Course course = tale.at("2026-11-22T11:00", SATO)
                .reached(Milestone.OCCURRED_START, Moment.minute(tokyo("2026-11-22T08:00")), "first guess")
                .at("2026-11-22T12:00", SATO)
                .reached(Milestone.OCCURRED_START, Moment.minute(tokyo("2026-11-21T03:12")), "vendor's logs")
                .course(LATE);

        Mark now = course.first(Milestone.OCCURRED_START).orElseThrow();
        Mark old = course.marks().stream()
                .filter(mark -> mark.milestone() == Milestone.OCCURRED_START && !mark.holds())
                .findFirst()
                .orElseThrow();
        assertThat(now.when().at()).isEqualTo(tokyo("2026-11-21T03:12"));
        assertThat(now.basis().recordedAt()).isEqualTo(tokyo("2026-11-22T12:00"));
        assertThat(old.when().at()).isEqualTo(tokyo("2026-11-22T08:00"));
        assertThat(old.lapse().orElseThrow().why()).isEqualTo(Mark.Why.CORRECTED);
        assertThat(old.lapse().orElseThrow().at()).isEqualTo(tokyo("2026-11-22T12:00"));
    }

    @Test
    void tellsAsOfAnEarlierInstantWhatWasHeldThen() {
        tale.at("2026-11-22T11:00", SATO)
                .reached(Milestone.OCCURRED_START, Moment.minute(tokyo("2026-11-22T08:00")), "first guess")
                .at("2026-11-22T12:00", SATO)
                .reached(Milestone.OCCURRED_START, Moment.minute(tokyo("2026-11-21T03:12")), "vendor's logs");

        Course then = tale.course("2026-11-22T11:59");

        assertThat(then.marks()).allMatch(Mark::holds);
        assertThat(then.first(Milestone.OCCURRED_START).orElseThrow().when().at())
                .isEqualTo(tokyo("2026-11-22T08:00"));
    }

    @Test
    void takesOnlyAPersonsAcknowledgementForOne() {
        Course course = tale.at("2026-11-22T10:05", RULE)
                .acknowledged()
                .at("2026-11-22T10:20", SATO)
                .acknowledged()
                .course(LATE);

        assertThat(course.first(Milestone.ACKNOWLEDGED).orElseThrow().when().at())
                .isEqualTo(tokyo("2026-11-22T10:20"));
    }

    @Test
    void withdrawsContainmentWhenMoreIsFound() {
        Course course = tale.at("2026-11-22T10:05", SATO)
                .fact(s -> new AssetInvolved(s, "WMS-DB01", Text.NONE))
                .at("2026-11-22T10:30", SATO)
                .fact(s -> new AssetContained(s, "WMS-DB01", Text.NONE))
                .at("2026-11-22T11:00", SATO)
                .fact(s -> new AssetInvolved(s, "LBL-07", Text.of("seen by EDR")))
                .course(LATE);

        assertThat(course.first(Milestone.CONTAINED)).isEmpty();
        assertThat(course.last(Milestone.LAST_CONTAINED)).isEmpty();
        Mark first = course.first(Milestone.FIRST_CONTAINED).orElseThrow();
        assertThat(first.when().at()).isEqualTo(tokyo("2026-11-22T10:30"));
        assertThat(first.lapse().orElseThrow().why()).isEqualTo(Mark.Why.NEW_SCOPE);
        assertThat(first.lapse().orElseThrow().reason()).isEqualTo(Text.of("seen by EDR"));
    }

    @Test
    void readsFromTheMovesWhatNobodyStated() {
        Course course = tale.at("2026-11-22T11:00", SATO)
                .moved(Phase.CONTAINMENT)
                .at("2026-11-22T12:00", SATO)
                .moved(Phase.ERADICATION)
                .at("2026-11-22T13:00", SATO)
                .moved(Phase.RECOVERY)
                .at("2026-11-22T14:00", SATO)
                .moved(Phase.ANALYSIS)
                .course(LATE);

        assertThat(course.first(Milestone.CONTAINED)).isEmpty();
        assertThat(course.first(Milestone.FIRST_CONTAINED).orElseThrow().when().at())
                .isEqualTo(tokyo("2026-11-22T12:00"));
        assertThat(course.marks())
                .filteredOn(mark -> mark.milestone() == Milestone.ERADICATED)
                .singleElement()
                .extracting(mark -> mark.lapse().orElseThrow().why())
                .isEqualTo(Mark.Why.MOVED_BACK);
    }

    @Test
    void undoesResolvedAndClosedWhenItIsReopened() {
        Course course = tale.at("2026-11-22T11:00", SATO)
                .moved(Phase.CLOSED)
                .at("2026-11-22T12:00", SATO)
                .moved(Phase.ANALYSIS)
                .course("2026-11-22T13:00");

        assertThat(course.first(Milestone.CLOSED)).isEmpty();
        assertThat(course.first(Milestone.RESOLVED)).isEmpty();
        assertThat(course.reopened()).isEqualTo(1);
        assertThat(course.open()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void takesOutOfTheWorkedTimeOnlyHoldsWhileItWasOpen() {
        Course course = tale.at("2026-11-22T11:00", SATO)
                .held("logs", "", "2026-11-22T15:00")
                .at("2026-11-22T12:00", SATO)
                .moved(Phase.CLOSED)
                .course("2026-11-22T18:00");

        assertThat(course.onHold()).isEqualTo(Duration.ofHours(1));
        assertThat(StandardMetric.WORKED_TIME.read(course)).isEqualTo(Reading.Reached.exactly(Duration.ofHours(1)));
    }

    @Test
    void doesNotCountExercises() {
        Tale exercise = Tale.of("7K3M9Q2XAB4D", "2026-11-22T10:00", SATO, SOC, "high", Mode.EXERCISE);

        assertThat(exercise.course(LATE).counts()).isFalse();
        assertThat(tale.course(LATE).counts()).isTrue();
    }

    @Test
    void beginsAnotherTransferAfterAnAcceptance() {
        Party csirt = Party.team("csirt");
        Course course = tale.at("2026-11-22T10:10", SATO)
                .offered("H-1", SOC, csirt, Map.of(), "2026-11-22T10:40")
                .at("2026-11-22T10:20", Actor.person("ito").in("csirt"))
                .accepted("H-1", csirt, "", Optional.empty())
                .at("2026-11-22T11:00", Actor.person("ito").in("csirt"))
                .offered("H-2", csirt, SOC, Map.of(), "2026-11-22T11:30")
                .course(LATE);

        assertThat(course.transfers()).hasSize(2);
        assertThat(course.transfers().get(1).taken()).isEmpty();
        assertThat(course.transfers().get(1).first().result()).isEqualTo(HandOver.Result.OPEN);
    }
}
