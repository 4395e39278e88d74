package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Escalate;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.desk.Received;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import org.junit.jupiter.api.Test;

/** Section H of the cases: escalating by hand, alerts that come again, two tracks. */
class ByHandTest {

    private static final String TWO = "r: {functional: [{call: u1}, {wait: 30m, call: u2}], settings: {%s}}";
    private static final Escalate ESCALATE = Escalate.because("nobody comes");
    private static final String LIFECYCLE = """
            lifecycle:
              states: {open: {phase: triage}, done: {phase: post-incident}, over: {phase: closed}}
              moves: [{from: open, to: done}, {from: open, to: over}, {from: over, to: open}]
            """;

    private static Night opened(String settings) {
        return Night.of(TWO.formatted(settings)).open("low");
    }

    @Test
    void h1EscalatingCallsTheNextStepAndTakesTheAnswerBack() {
        Night night = opened("").to(5).does("u1", new Acknowledge());
        assertThat(night.to(60).calls()).containsExactly("0 u1");
        assertThat(night.does("sato", ESCALATE).calls()).containsExactly("0 u1", "60 u2");
        assertThat(night.incident().attention().acknowledged()).isEmpty();
    }

    @Test
    void h1AtTheEndOfAPassTheNextPassBeginsAtOnce() {
        Night night = opened("additionalPasses: 1, passGap: 1h").to(40).does("sato", ESCALATE);
        assertThat(night.to(300).calls()).containsExactly("0 u1", "30 u2", "40 u1", "70 u2");
    }

    @Test
    void h1OtherLaddersOfTheTrackGoOnAsAfterAnyAnswerThatIsTakenBack() {
        Night night = Night.of("""
                a: {functional: [{call: u1}, {wait: 30m, call: u3}], settings: {onUnack: resume}}
                b: {functional: [{call: u2}, {wait: 30m, call: u4}], settings: {onUnack: resume}}
                """)
                .open("low")
                .to(10)
                .does("u1", new Acknowledge())
                .to(60)
                .does("sato", ESCALATE);
        assertThat(night.to(300).calls()).containsExactly("0 u1", "0 u2", "60 u4", "80 u3");
    }

    @Test
    void h3WhereNobodyIsToBeCalledThatIsRefused() {
        Night closed = Night.of(Night.plan("1", TWO.formatted(""), LIFECYCLE)).open("low");
        closed.does("sato", Move.to("over"));
        assertThat(closed.refused("sato", ESCALATE)).isEqualTo("closed");
        assertThat(Night.of("").open("low").refused("sato", ESCALATE)).isEqualTo("no-ladder");
        assertThat(opened("").to(100).refused("sato", ESCALATE)).isEqualTo("nobody-left");
        Night resolved = Night.of(Night.plan("1", TWO.formatted(""), LIFECYCLE)).open("low");
        assertThat(resolved.does("sato", Move.to("done")).refused("sato", ESCALATE))
                .isEqualTo("nobody-left");
    }

    @Test
    void h3ARuleThatDoesNotHoldAnyMoreIsNoLadderToClimb() {
        Night night = Night.of("r: {when: {severity: high}, functional: [{call: u1}, {wait: 30m, call: u2}]}")
                .open("high");
        assertThat(night.does("sato", SetSeverity.to("low")).refused("sato", ESCALATE))
                .isEqualTo("no-ladder");
    }

    @Test
    void h4OfTwoWhoSawTheSameStepOneEscalates() {
        Night night = Night.of("r: {functional: [{call: u1}, {wait: 30m, call: u2}, {wait: 30m, call: u3}]}")
                .open("low");
        night.to(5).does("sato", ESCALATE.seeing(1));
        assertThat(night.refused("ito", ESCALATE.seeing(1))).isEqualTo("escalated-since");
        assertThat(night.calls()).containsExactly("0 u1", "5 u2");
    }

    @Test
    void h6OneMoreAlertOfAKindBeginsNothingAnew() {
        Night night = opened("").to(5);
        night.does("sato", AttachAlert.of(Alert.of("edr", "1", "x")));
        assertThat(night.refused("sato", AttachAlert.of(Alert.of("edr", "1", "x"))))
                .isEqualTo("alert-taken");
        night.does("sato", AttachAlert.of(Alert.of("edr", "2", "x")));
        assertThat(night.to(100).calls()).containsExactly("0 u1", "30 u2");
        assertThat(night.facts(EscalationStarted.class)).hasSize(1);
    }

    @Test
    void h7AnAlertIsKnownByItsKeyWhateverItIsCalled() {
        Night night = Night.of(TWO.formatted(""));
        Seat sato = night.desk.as(Actor.person("sato").in("soc"));
        night.open(Opening.of(Alert.of("edr", "1", "EDR off"), "low"));
        assertThat(sato.open(Alert.of("edr", "1", "EDR is off, really"), "low"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> assertThat(no.refusals().get(0).toString())
                                .contains(night.id().toString()));
    }

    @Test
    void h8ALateAlertOfAClosedIncidentOpensAnother() {
        Plan plan = Night.plan(
                "1",
                TWO.formatted(""),
                LIFECYCLE,
                "intake: {groupBy: [rule], gap: 10m, rules: [{id: all, open: true}]}");
        Night night = Night.of(plan);
        Seat edr = night.desk.as(Actor.system("edr").in("soc"));
        Received first = edr.receive(Alert.builder()
                .source("edr")
                .id("1")
                .rule("off")
                .title(Text.of("x"))
                .severity("low")
                .build());
        edr.handle(first.incident().orElseThrow(), Move.to("over")).orThrow();
        night.at(60);
        Received late = edr.receive(Alert.builder()
                .source("edr")
                .id("2")
                .rule("off")
                .title(Text.of("x"))
                .severity("low")
                .build());
        assertThat(late.incident()).isPresent().isNotEqualTo(first.incident());
        assertThat(night.desk.incident(late.incident().orElseThrow()).ladders().byRun())
                .hasSize(1);
    }

    @Test
    void h9WhoeverAnsweredIsNotCalledByAStepForEverybody() {
        Night night = Night.of("""
                r: {functional: [{call: [u1, u2]}, {wait: 10m, call: [u1, u3]}, {wait: 10m, call: u1}],
                    settings: {acknowledgeBy: all}}
                """).open("low").to(1).does("u1", new Acknowledge());
        assertThat(night.to(19).calls()).containsExactly("0 u1+u2", "10 u3");
        assertThat(night.to(29).uncalled()).containsExactly("20 answered");
    }

    @Test
    void h10AnAnswerOnOneTrackNeverStopsTheOther() {
        String rule = "r: {functional: [{call: u1}, {wait: 10m, call: u2}], hierarchical: [{at: 25m, call: u3}]}";
        Night functional = Night.of(rule).open("low").to(5).does("u1", new Acknowledge());
        assertThat(functional.to(100).calls()).containsExactly("0 u1", "25 u3");
        Night hierarchical = Night.of(rule).open("low").to(5).does("u3", Acknowledge.on(Track.HIERARCHICAL));
        assertThat(hierarchical.to(100).calls()).containsExactly("0 u1", "10 u2");
        assertThat(hierarchical.facts(StepFired.class))
                .extracting(StepFired::run)
                .containsOnly("r/functional");
    }
}
