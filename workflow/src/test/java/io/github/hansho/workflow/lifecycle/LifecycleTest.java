package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Refusal;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.vocabulary.Milestone;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final Lifecycle LINE = Lines.parse("""
            id: line
            version: 3
            states:
              new:     {phase: intake, label: {en: New, ja: 受付}}
              work:    {phase: analysis}
              stop:    {phase: containment}
              waiting: {phase: analysis, waiting: true}
              done:    {phase: closed}
            groups:
              busy: {label: {en: Busy, ja: 作業中}, states: [work, stop]}
            moves:
              - {from: new, to: work, when: {severity: {atLeast: high}}, label: {en: Take over, ja: 引き取る}}
              - {from: new, to: work, when: {declared: true}, reaches: [triaged, declared]}
              - {from: work, to: stop, requires: {authority: stop-business, role: [ciso, deputy]}, when: {assetsWithoutEvidence: 0}}
              - {from: work, to: work, label: Look again}
              - {from: busy, to: waiting}
              - {from: waiting, to: $previous}
              - {from: waiting, to: done, after: 14d}
              - {from: $open, to: done, requires: {data: [verdict, alerts, reporterAnswered], reason: true}, reaches: closed}
              - {from: done, to: work, reopen: true}
            """);

    private static Ruling rule(String from, String to, FieldReader fields) {
        return LINE.rule(from, to, Optional.empty(), fields);
    }

    private static List<String> refusals(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        return ((Ruling.Refused) ruling)
                .refusals().stream().map(Refusal::toString).toList();
    }

    private static Ruling.Allowed allowed(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Allowed.class);
        return (Ruling.Allowed) ruling;
    }

    @Nested
    class Asking {

        @Test
        void takesTheFirstDeclaredMoveThatAllows() {
            FieldReader both = Lines.reader(Map.of("severity", Value.code("high"), "declared", Value.flag(true)));
            assertThat(allowed(rule("new", "work", both)).move().id()).isEqualTo("new->work");
            FieldReader second = Lines.reader(Map.of("severity", Value.code("low"), "declared", Value.flag(true)));
            Ruling.Allowed allowed = allowed(rule("new", "work", second));
            assertThat(allowed.move().id()).isEqualTo("new->work#2");
            assertThat(allowed.move().reaches()).containsExactly(Milestone.TRIAGED, Milestone.DECLARED);
            assertThat(allowed.to().phase()).isEqualTo(Phase.ANALYSIS);
        }

        @Test
        void givesTheReasonsOfEveryCandidateWithTheirPlaces() {
            FieldReader fields = Lines.reader("severity", Value.code("low"));
            assertThat(refusals(rule("new", "work", fields)))
                    .containsExactly(
                            "Severity is low, it has to be high or more (l.yaml:12)",
                            "Declared an incident is not known, so whether it is true cannot be said (l.yaml:13)");
        }

        @Test
        void evaluatesEveryGuardOfARefusedMove() {
            FieldReader fields = Lines.reader(Map.of(
                    "authorities", Value.ABSENT, "roles", Value.ABSENT, "assetsWithoutEvidence", Value.count(2)));
            assertThat(refusals(rule("work", "stop", fields)))
                    .containsExactly(
                            "Roles of whoever acts is not given, it has to be ciso (l.yaml:14)",
                            "Roles of whoever acts is not given, it has to be deputy (l.yaml:14)",
                            "Authority held or granted is not given, it has to be stop-business (l.yaml:14)",
                            "Assets without evidence kept is 2, it has to be 0 (l.yaml:14)");
        }

        @Test
        void asksForDataByTypeOfField() {
            FieldReader empty = Lines.reader(Map.of(
                    "verdict",
                    Value.code("undetermined"),
                    "alerts",
                    Value.count(0),
                    "reporterAnswered",
                    Value.flag(false)));
            assertThat(refusals(LINE.rule("work", "done", Optional.empty(), empty, false)))
                    .containsExactly(
                            "Verdict is undetermined, it must not be (l.yaml:19)",
                            "Alerts is 0, it has to be 1 or more (l.yaml:19)",
                            "Reporter answered is false, it has to be true (l.yaml:19)",
                            "The move done needs a reason, say why (l.yaml:19)");
        }

        @Test
        void refusesOnlyForWantOfAReason() {
            FieldReader full = Lines.reader(Map.of(
                    "verdict",
                    Value.code("suspected"),
                    "alerts",
                    Value.count(1),
                    "reporterAnswered",
                    Value.flag(true)));
            assertThat(refusals(LINE.rule("work", "done", Optional.empty(), full, false)))
                    .containsExactly("The move done needs a reason, say why (l.yaml:19)");
            assertThat(allowed(rule("work", "done", full)).move().needsReason()).isTrue();
        }

        @Test
        void speaksJapanese() {
            FieldReader fields = Lines.reader(Map.of("severity", Value.code("low"), "declared", Value.flag(true)));
            assertThat(allowed(rule("new", "work", fields)).move().label().in(Locale.JAPANESE))
                    .isEqualTo("work");
            Ruling refused = LINE.rule("done", "work", Optional.empty(), fields, false);
            assertThat(((Ruling.Refused) refused).refusals().get(0).in(Locale.JAPANESE))
                    .isEqualTo("遷移「work」には理由が必要です。理由を述べてください");
        }

        @Test
        void tellsANoFromAMoveThatIsNotThere() {
            assertThat(rule("new", "stop", Lines.ALL_WELL)).isEqualTo(new Ruling.NoSuchMove(List.of("work", "done")));
            assertThat(rule("new", "nowhere", Lines.ALL_WELL)).isInstanceOf(Ruling.NoSuchMove.class);
            assertThat(rule("new", "$previous", Lines.ALL_WELL)).isInstanceOf(Ruling.NoSuchMove.class);
        }

        @Test
        void neverAllocatesAnotherAnswerForTheSameMove() {
            FieldReader fields = Lines.reader("severity", Value.code("high"));
            assertThat(rule("new", "work", fields)).isSameAs(rule("new", "work", fields));
        }

        @Test
        void doesNotKnowAStateThatIsNotThere() {
            assertThatThrownBy(() -> rule("triage", "work", Lines.ALL_WELL))
                    .isInstanceOf(UnknownStateException.class)
                    .hasMessage("state triage is not in lifecycle line/3, which has new, work, stop, waiting, done;"
                            + " declare under renamed which state it became");
        }
    }

    @Nested
    class Groups {

        @Test
        void standForEachOfTheirStates() {
            assertThat(allowed(rule("work", "waiting", Lines.ALL_WELL)).move().id())
                    .isEqualTo("work->waiting");
            assertThat(allowed(rule("stop", "waiting", Lines.ALL_WELL)).move().id())
                    .isEqualTo("stop->waiting");
            assertThat(rule("new", "waiting", Lines.ALL_WELL)).isInstanceOf(Ruling.NoSuchMove.class);
        }

        @Test
        void ofTheLibraryAreOpenActiveAndAny() {
            Lifecycle line = Lines.parse("""
                    states:
                      a: {phase: triage}
                      b: {phase: triage, waiting: true}
                      c: {phase: closed}
                    moves:
                      - {from: $active, to: b}
                      - {from: $open, to: c}
                      - {from: $any, to: a}
                    """);
            assertThat(line.movesFrom("a")).extracting(MoveRule::id).containsExactly("a->b", "a->c");
            assertThat(line.movesFrom("b")).extracting(MoveRule::id).containsExactly("b->c", "b->a");
            assertThat(line.movesFrom("c")).extracting(MoveRule::id).containsExactly("c->a");
        }

        @Test
        void leaveOutTheTargetItselfUnlessItIsNamed() {
            assertThat(LINE.movesFrom("work")).extracting(MoveRule::id).contains("work->work");
            assertThat(LINE.movesFrom("stop")).extracting(MoveRule::id).doesNotContain("stop->stop");
        }
    }

    @Nested
    class Previous {

        @Test
        void leadsBackToTheStateBefore() {
            Ruling ruling = LINE.rule("waiting", "$previous", Optional.of("stop"), Lines.ALL_WELL);
            assertThat(allowed(ruling).to().id()).isEqualTo("stop");
            assertThat(allowed(ruling).move().to()).isEqualTo("$previous");
        }

        @Test
        void isAlsoMeantByTheNameOfThatState() {
            assertThat(allowed(LINE.rule("waiting", "stop", Optional.of("stop"), Lines.ALL_WELL))
                            .to()
                            .id())
                    .isEqualTo("stop");
            assertThat(LINE.rule("waiting", "work", Optional.of("stop"), Lines.ALL_WELL))
                    .isEqualTo(new Ruling.NoSuchMove(List.of("stop", "done")));
        }

        @Test
        void isRefusedWhereThereIsNone() {
            assertThat(refusals(LINE.rule("waiting", "$previous", Optional.empty(), Lines.ALL_WELL)))
                    .containsExactly("There is no state before this one to go back to");
        }
    }

    @Nested
    class Timed {

        @Test
        void movesAreMadeByTimeAndByNobodyElse() {
            List<MoveRule> timed = LINE.timedFrom("waiting");
            assertThat(timed).extracting(MoveRule::after).containsExactly(Optional.of(Duration.ofDays(14)));
            assertThat(LINE.timedFrom("work")).isEmpty();
            assertThat(refusals(rule("waiting", "done", Lines.reader("alerts", Value.count(0)))))
                    .hasSize(3);
            assertThat(allowed(LINE.rule(timed.get(0), Optional.empty(), Lines.ALL_WELL))
                            .to()
                            .id())
                    .isEqualTo("done");
        }

        @Test
        void moveOfAnotherLifecycleIsNotRuledOn() {
            MoveRule other = Lines.parse("{states: {waiting: {phase: triage}}, moves: [{from: waiting, to: waiting}]}")
                    .movesFrom("waiting")
                    .get(0);
            assertThatThrownBy(() -> LINE.rule(other, Optional.empty(), Lines.ALL_WELL))
                    .hasMessage("move waiting->waiting is not of lifecycle line/3");
        }
    }

    @Test
    void explainsEveryMoveThatSomebodyCouldAskFor() {
        FieldReader fields = Lines.reader(Map.of("authorities", Value.ABSENT));
        List<Outlook> outlooks = LINE.explain("work", Optional.empty(), fields);
        assertThat(outlooks)
                .extracting(outlook -> outlook.move().id())
                .containsExactly("work->stop", "work->work", "work->waiting", "work->done");
        assertThat(outlooks).extracting(Outlook::isAllowed).containsExactly(false, true, true, false);
    }

    @Test
    void explainsTheWayBackWithoutAStateBefore() {
        List<Outlook> outlooks = LINE.explain("waiting", Optional.empty(), Lines.ALL_WELL);
        assertThat(outlooks.get(0).move().to()).isEqualTo("$previous");
        assertThat(outlooks.get(0).isAllowed()).isFalse();
    }

    @Test
    void saysWhatItIs() {
        assertThat(LINE.ref().id()).isEqualTo("line");
        assertThat(LINE.ref().version()).isEqualTo("3");
        assertThat(LINE.initial().id()).isEqualTo("new");
        assertThat(LINE.entries()).hasSize(5);
        assertThat(LINE.state("waiting").orElseThrow().isActive()).isFalse();
        assertThat(LINE.state("nowhere")).isEmpty();
        assertThat(LINE.superseded()).isEmpty();
        assertThat(LINE).hasToString("line/3");
    }
}
