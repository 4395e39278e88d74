package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.DecisionMade;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.PlanFollowed;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.climb.FireStep;
import io.github.hansho.workflow.climb.StartEscalation;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Escalating by hand, asking for decisions, following another plan. */
class EscalatingTest {

    private static final Instant TWO = Instant.parse("2026-11-22T14:00:00Z");
    private static final Instant PAST = Instant.parse("2026-11-22T12:00:00Z");
    private static final String RULE = """
            lifecycle:
              states: {open: {phase: triage}, over: {phase: closed}}
              moves: [{from: open, to: over}]
            rosters:
              soc: {zone: Asia/Tokyo, layers: [{people: [sato]}]}
              csirt: {zone: Asia/Tokyo, layers: [{people: [ito]}]}
            escalations:
              always: {functional: [{at: 0m, call: soc}, {at: 10m, call: csirt}]}
            """;
    private static final Plan PLAN = Plan.parse("calls.yaml", "plan: {id: calls, version: \"1\"}\n" + RULE);
    private static final Plan NEXT = Plan.parse("calls.yaml", "plan: {id: calls, version: \"2\"}\n" + RULE);
    private static final Plan MAINTAINED = Plan.parse("calls.yaml", "plan: {id: calls, version: \"3\"}\n" + RULE + """
            maintenance: [{id: patch-day, zone: Asia/Tokyo, from: 2026-11-22T21:00, to: 2026-11-23T03:00, reason: x}]
            """);
    private static final Actor CISO = Actor.person("watanabe").as("ciso");
    private static final RequestDecision ASKED = RequestDecision.of("ciso", "isolate?", TWO)
            .option("now", "isolate now")
            .option("wait", "wait")
            .otherwise("wait");

    private static Given called() {
        return called(PLAN);
    }

    private static Given called(Plan plan) {
        return Given.opened(plan)
                .having(new StartEscalation(plan.escalations().get(0), Track.FUNCTIONAL))
                .having(new FireStep("always/functional", 1, 0));
    }

    static Stream<RefusalCase> refusals() {
        Given closed = called().having(Move.to("over"));
        Given asked = called().having(ASKED);
        Given full = IntStream.range(0, 32).boxed().reduce(called(), (now, i) -> now.having(ASKED), (a, b) -> b);
        return Stream.of(
                new RefusalCase(
                        "closed",
                        closed.when(Escalate.because("nobody comes")),
                        "The incident is closed, so escalating is not possible; reopen it first",
                        "クローズ済みのためエスカレーションはできません。先に再オープンしてください"),
                new RefusalCase(
                        "closed",
                        closed.when(ASKED),
                        "The incident is closed, so asking for a decision is not possible; reopen it first",
                        "クローズ済みのため判断依頼はできません。先に再オープンしてください"),
                new RefusalCase(
                        "snoozed",
                        called().having(new Snooze(TWO, Text.NONE)).when(Escalate.because("nobody comes")),
                        "Calling is silenced; end that first",
                        "呼び出しは抑止中です。先に抑止を終えてください"),
                new RefusalCase(
                        "in-maintenance",
                        Given.opened(MAINTAINED).when(Escalate.because("nobody comes")),
                        "Maintenance is announced, so nobody is called; what is due waits for its end",
                        "保守作業が予定されているため誰も呼び出しません。期限の来た段は作業の終わりを待ちます"),
                new RefusalCase(
                        "no-ladder",
                        called().when(Escalate.because("nobody comes").on(Track.HIERARCHICAL)),
                        "Nothing escalates on this track (Hierarchical)",
                        "このトラック(階層的エスカレーション)では何もエスカレーションしていません"),
                new RefusalCase(
                        "escalated-since",
                        called().when(Escalate.because("nobody comes").seeing(0)),
                        "It was escalated already: step 2 is next, not step 1",
                        "すでにエスカレーションされています。次は 2 段目で、1 段目ではありません"),
                new RefusalCase(
                        "nobody-left",
                        called().after(Duration.ofMinutes(10))
                                .having(new FireStep("always/functional", 1, 1))
                                .when(Escalate.because("nobody comes")),
                        "Rule always has nobody left to call",
                        "規則 always には呼び出せる相手が残っていません"),
                new RefusalCase(
                        "too-few-options",
                        called().when(RequestDecision.of("ciso", "isolate?", TWO)
                                .option("now", "isolate now")),
                        "A decision needs at least two options, each once; given are now",
                        "判断には重複のない選択肢が2つ以上必要です。示されたのは now です"),
                new RefusalCase(
                        "no-such-option",
                        called().when(ASKED.otherwise("later")),
                        "There is no option later; allowed are now, wait",
                        "選択肢 later はありません。選べるのは now, wait です"),
                new RefusalCase(
                        "no-such-option",
                        asked.by(CISO).when(MakeDecision.of("D-1", "later")),
                        "There is no option later; allowed are now, wait",
                        "選択肢 later はありません。選べるのは now, wait です"),
                new RefusalCase(
                        "not-in-the-future",
                        called().when(RequestDecision.of("ciso", "?", PAST)
                                .option("a", "a")
                                .option("b", "b")),
                        "2026-11-22T12:00:00Z is not after now, 2026-11-22T13:00:00Z",
                        "2026-11-22T12:00:00Zは現在時刻2026-11-22T13:00:00Zより後ではありません"),
                new RefusalCase(
                        "too-many", full.when(ASKED), "There may be at most 32 open decisions", "未決の判断依頼は最大32件です"),
                new RefusalCase(
                        "no-decision",
                        asked.by(CISO).when(MakeDecision.of("D-7", "now")),
                        "No decision D-7 is waited for; open are D-1",
                        "判断 D-7 は待たれていません。待っているのは D-1 です"),
                new RefusalCase(
                        "no-decision",
                        called().when(new LapseDecision("D-7")),
                        "No decision D-7 is waited for; open are none",
                        "判断 D-7 は待たれていません。待っているのは なし です"),
                new RefusalCase(
                        "not-asked-to-decide",
                        asked.when(MakeDecision.of("D-1", "now")),
                        "ciso was asked to decide, not sato@soc",
                        "判断を求められたのは ciso で、sato@soc ではありません"),
                new RefusalCase(
                        "not-yet",
                        asked.when(new LapseDecision("D-1")),
                        "It is not time yet: 2026-11-22T14:00:00Z is due, it is 2026-11-22T13:00:00Z",
                        "まだその時刻ではありません。期限は2026-11-22T14:00:00Z、現在は2026-11-22T13:00:00Zです"),
                new RefusalCase(
                        "plan-already",
                        called().when(new FollowPlan(PLAN, Text.of("why not"))),
                        "The incident follows plan calls/1 already",
                        "インシデントはすでに計画 calls/1 に従っています"),
                new RefusalCase(
                        "reason-needed",
                        called().when(new FollowPlan(NEXT, Text.NONE)),
                        "A reason is needed",
                        "理由が必要です"),
                new RefusalCase(
                        "state-not-there",
                        called().when(new FollowPlan(Given.PLAN, Text.of("why not"))),
                        "Lifecycle " + Given.PLAN.lifecycles().get(0).ref()
                                + " has no state open, in which the incident is",
                        "インシデントの状態 open がライフサイクル "
                                + Given.PLAN.lifecycles().get(0).ref() + " にありません"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWithTheReason(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void goesOnToTheNextStepAndTakesTheAnswerBack() {
        Accepted accepted = called().having(new Acknowledge())
                .when(Escalate.because("nobody comes"))
                .orThrow();
        assertThat(accepted.facts()).hasSize(2);
        assertThat(accepted.facts().get(0)).isInstanceOf(Unacknowledged.class);
        assertThat(accepted.facts().get(1)).isInstanceOfSatisfying(EscalationReset.class, reset -> {
            assertThat(reset.step()).isEqualTo(1);
            assertThat(reset.due()).isEqualTo(Given.START);
        });
    }

    @Test
    void keepsWhatWasKnownWhenItWasDecided() {
        Given asked = called().having(ASKED);
        assertThat(asked.by(CISO)
                        .when(MakeDecision.of("D-1", "now").because("evidence is kept"))
                        .orThrow()
                        .facts())
                .singleElement()
                .isInstanceOfSatisfying(DecisionMade.class, made -> {
                    assertThat(made.known()).isEqualTo(asked.incident().revision());
                    assertThat(made.byDefault()).isFalse();
                });
    }

    @Test
    void takesTheOptionForThatCaseWhenNobodyDecides() {
        Given late = called().having(ASKED).after(Duration.ofHours(1));
        assertThat(late.having(new LapseDecision("D-1")).incident().decisions().open())
                .isEmpty();
    }

    @Test
    void endsTheLaddersOfThePlanThatItFollowedBefore() {
        Given swapped = called().having(new FollowPlan(NEXT, Text.of("the night shift moved")));
        assertThat(swapped.incident().ladders().byRun()).isEmpty();
        assertThat(swapped.incident().origin().plan()).isEqualTo(NEXT.ref());
        assertThat(called().when(new FollowPlan(NEXT, Text.of("x"))).orThrow().facts())
                .singleElement()
                .isInstanceOf(PlanFollowed.class);
    }
}
