package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.MilestoneReached;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.lifecycle.MoveRule;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moves: those that somebody makes and those that time makes. */
class PlaceTest {

    private static final Plan WAITING = Plan.parse("waiting.yaml", """
            plan: {id: waiting, version: "1"}
            lifecycle:
              states: {open: {phase: triage}, asleep: {phase: triage, waiting: true}, over: {phase: closed}}
              moves:
                - {from: open, to: asleep, requires: {reason: true}}
                - {from: asleep, to: over, after: 2h, when: {alerts: {atMost: 0}}}
            """);

    static Stream<RefusalCase> refusals() {
        Given asleep = Given.opened(WAITING).having(Move.to("asleep").because("vendor"));
        return Stream.of(
                new RefusalCase(
                        "no-such-move",
                        Given.opened().when(Move.to("nowhere")),
                        "There is no move from new to nowhere; from new one may go to"
                                + " triage, analysis, containment, eradication, recovery, post-incident, closed",
                        "newからnowhereへの遷移はありません。newから遷移できるのは"
                                + "triage, analysis, containment, eradication, recovery, post-incident, closedです"),
                new RefusalCase(
                        "no-move",
                        asleep.when(Move.to("open")),
                        "There is no move from asleep to open, nor to any other state",
                        "asleepからopenへの遷移はありません。asleepから遷移できる状態もありません"),
                new RefusalCase(
                        "not-in-state",
                        Given.opened(WAITING).after(Duration.ofHours(3)).when(new TimedMove(timed())),
                        "The incident is in open, and this move leaves asleep",
                        "現在の状態はopenです。この遷移はasleepからのものです"),
                new RefusalCase(
                        "not-yet",
                        asleep.after(Duration.ofMinutes(119)).when(new TimedMove(timed())),
                        "It is not time yet: 2026-11-22T15:00:00Z is due, it is 2026-11-22T14:59:00Z",
                        "まだその時刻ではありません。期限は2026-11-22T15:00:00Z、現在は2026-11-22T14:59:00Zです"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void aMoveKeepsWhereFromWhereToAndTheMilestonesItReaches() {
        Given triage = Given.opened().having(Move.to("triage"));
        Accepted accepted = triage.when(Move.to("analysis")).orThrow();
        assertThat(accepted.revision()).isEqualTo(4);
        assertThat(accepted.facts()).hasExactlyElementsOfTypes(Moved.class, MilestoneReached.class);
        assertThat(accepted.facts().get(0))
                .isEqualTo(
                        new Moved(triage.situation().stamp(), "triage", "analysis", Phase.ANALYSIS, Text.NONE, false));
    }

    @Test
    void aMoveThatNeedsAReasonKeepsIt() {
        assertThat(Given.opened(WAITING).when(Move.to("asleep"))).isInstanceOf(Rejected.class);
        Accepted accepted =
                Given.opened(WAITING).when(Move.to("asleep").because("vendor")).orThrow();
        assertThat(((Moved) accepted.facts().get(0)).reason()).isEqualTo(Text.of("vendor"));
    }

    @Test
    void timeAloneMovesWhenItIsTimeAndSaysSo() {
        Given asleep = Given.opened(WAITING).having(Move.to("asleep").because("vendor"));
        Accepted accepted =
                asleep.after(Duration.ofHours(2)).when(new TimedMove(timed())).orThrow();
        assertThat(((Moved) accepted.facts().get(0)).byTime()).isTrue();
    }

    @Test
    void timeAloneDoesNothingWhenTheGuardDoesNotHold() {
        Given asleep = Given.opened(WAITING)
                .having(AttachAlert.of(Alert.of("edr", "1", "x")))
                .having(Move.to("asleep").because("vendor"));
        assertThat(asleep.after(Duration.ofHours(2))
                        .when(new TimedMove(timed()))
                        .orThrow()
                        .facts())
                .isEmpty();
    }

    @Test
    void aGuardThatThrowsIsAFaultAndNeverANo() {
        Decision decision = Given.opened(guarded(Truth.TRUE)).when(Move.to("b"));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Faulted.class, fault -> assertThat(fault.what()).isEqualTo("guard change-window"));
    }

    @Test
    void aGuardThatIsToBeLookedAtAgainAtOnceIsAFault() {
        Plan plan = guarded(Truth.FALSE);
        Given given = Given.opened(plan);
        MoveRule timed = plan.lifecycle(Kind.INCIDENT).timedFrom("a").get(0);
        assertThat(given.when(new TimedMove(timed)))
                .isInstanceOfSatisfying(
                        Faulted.class,
                        fault -> assertThat(fault.problem())
                                .isEqualTo("it may change at 2026-11-22T13:00:00Z, which is not after now,"
                                        + " 2026-11-22T13:00:00Z"));
    }

    private static MoveRule timed() {
        return WAITING.lifecycle(Kind.INCIDENT).timedFrom("asleep").get(0);
    }

    /** A plan whose code guard throws, unless it is asked to say no and to look again at once. */
    private static Plan guarded(Truth answer) {
        CodeGuard guard = new CodeGuard() {
            @Override
            public Truth evaluate(FieldReader fields) {
                if (answer == Truth.TRUE) {
                    throw new IllegalStateException("no calendar");
                }
                return answer;
            }

            @Override
            public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                return Optional.of(now);
            }
        };
        return Plan.parse("guarded.yaml", """
                plan: {id: guarded, version: "1"}
                lifecycle:
                  states: {a: {phase: triage}, b: {phase: closed}}
                  moves:
                    - {from: a, to: b, when: {guard: change-window}}
                    - {from: a, to: b, after: 0m, when: {guard: change-window}}
                """, Map.of("change-window", guard));
    }
}
