package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.fact.PlanFollowed;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.FollowPlan;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.roster.Layer;
import io.github.hansho.workflow.roster.Roster;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section A of the cases: when a step is due. */
class StepTimingTest {

    @Test
    void a1TheWaitOfAStepComesAfterIt() {
        Night night = Night.of("""
                r: {functional: [{call: u1, thenWait: 30m}, {call: u2, thenWait: 60m}], settings: {preset: goalert}}
                """).open("low");
        assertThat(night.to(200).calls()).containsExactly("0 u1", "30 u2");
    }

    @Test
    void a2EveryTimeCountsFromTheBeginningWhereThatIsWritten() {
        Night since = Night.of("r: {functional: [{at: 0m, call: u1}, {at: 5m, call: u2}, {at: 10m, call: u3}]}");
        assertThat(since.open("low").to(60).calls()).containsExactly("0 u1", "5 u2", "10 u3");
        Night after = Night.of("r: {functional: [{call: u1}, {wait: 5m, call: u2}, {wait: 10m, call: u3}]}");
        assertThat(after.open("low").to(60).calls()).containsExactly("0 u1", "5 u2", "15 u3");
    }

    @Test
    void a4AStepThatOnlyWaitsCallsNobody() {
        Night night = Night.of("r: {functional: [{wait: 15m}, {call: u1}]}").open("low");
        assertThat(night.agenda()).containsExactly("15 u1");
        assertThat(night.facts(EscalationStarted.class)).hasSize(1);
        assertThat(night.to(14).calls()).isEmpty();
        assertThat(night.to(60).calls()).containsExactly("15 u1");
    }

    @Test
    void a5ThereIsNoPauseUnlessAGraceOrAWaitIsWritten() {
        Night none = Night.of("r: {functional: [{call: u1}, {call: u2}, {call: u3}]}")
                .open("low");
        assertThat(none.calls()).containsExactly("0 u1", "0 u2", "0 u3");
        Night some = Night.of("""
                r: {functional: [{call: u1}, {wait: 5s, call: u2}, {wait: 5s, call: u3}], settings: {grace: 10s}}
                """).open("low");
        for (int i = 1; i < 60; i++) {
            some.tickAt(seconds(i));
        }
        assertThat(some.facts(StepFired.class))
                .extracting(StepFired::due)
                .containsExactly(seconds(10), seconds(15), seconds(20));
    }

    private static Instant seconds(long seconds) {
        return Night.START.plusSeconds(seconds);
    }

    @Test
    void a6LatenessAddsUpOrDoesNot() {
        String rule = "r: {when: {age: {atLeast: 10m}}, functional: [{call: u1}, {wait: 30m, call: u2}],"
                + " settings: {waitFrom: %s}}";
        Night due = Night.of(rule.formatted("due")).open("low").tickAt(17).to(100);
        assertThat(due.calls()).containsExactly("17 u1", "40 u2");
        Night done = Night.of(rule.formatted("done")).open("low").tickAt(17).to(100);
        assertThat(done.calls()).containsExactly("17 u1", "47 u2");
        Night goalert = Night.of(rule.replace("waitFrom: %s", "preset: goalert"))
                .open("low")
                .tickAt(17)
                .to(100);
        assertThat(goalert.calls()).isEqualTo(done.calls());
    }

    @Test
    void a7StepsAreCountedByTheirPlaceAndNothingIsLeftAfterTheLast() {
        Night night = Night.of("r: {functional: [{call: u1}, {wait: 1m, call: u2}]}")
                .open("low")
                .to(30);
        assertThat(night.facts(StepFired.class)).extracting(StepFired::step).containsExactly(0, 1);
        assertThat(night.agenda()).isEmpty();
    }

    @Test
    void a8MembersAreCountedByTheirPlace() {
        Directory rostered = Directory.builder("1")
                .roster(Roster.builder("soc", ZoneId.of("Asia/Tokyo"))
                        .layer(Layer.of(List.of("u1")))
                        .build())
                .build();
        Plan plan = Night.plan("1", "r: {functional: [{call: soc}]}");
        assertThat(Night.on(rostered, plan).open("low").calls()).containsExactly("0 u1");
    }

    @Test
    void a9AWaitThatIsEditedWhileItRunsStaysAsItWas() {
        String rule = "r: {functional: [{call: u1}, {wait: %s, call: u2}], settings: {onPolicySwap: carryStep}}";
        Plan slow = Night.plan("1", rule.formatted("30m"));
        Plan fast = Night.plan("2", rule.formatted("5m"));
        Night night = Night.of(slow).open("low").to(10);
        Night edited = night.restarted(fast, slow);
        assertThat(edited.agenda()).containsExactly("30 u2");
        edited.does("sato", new FollowPlan(fast, Text.of("shorter waits")));
        assertThat(edited.facts(PlanFollowed.class)).hasSize(1);
        assertThat(edited.to(60).calls()).containsExactly("0 u1", "30 u2");
    }

    @Test
    void a11OutsideOfItsHoursAStepWaitsForThemInTheirOwnZone() {
        Plan plan = Night.plan("1", "r: {functional: [{call: u1, during: office}, {wait: 30m, call: u2}]}");
        Directory tokyo = Night.people("calendars: {office: {zone: Asia/Tokyo, open: {daily: \"09:00-17:00\"}}}");
        Night night = Night.on(tokyo, plan).open("low");
        assertThat(night.uncalled()).containsExactly("0 outside-window until 660");
        assertThat(night.agenda()).containsExactly("660 u1", "690 u2");
        assertThat(night.to(700).calls()).containsExactly("660 u1", "690 u2");
    }

    @Test
    void a12AStepWaitsVisiblyForItsConditionButNotForEver() {
        String rule = "r: {functional: [{call: u1, when: {alerts: {atLeast: 3}}, maxWait: 1h}]}";
        Night night = Night.of(rule).open("low").to(10);
        assertThat(night.uncalled()).containsExactly("0 condition until 60");
        Command three = AttachAlert.of(Alert.of("edr", "1", "x"))
                .and(AttachAlert.of(Alert.of("edr", "2", "x")))
                .and(AttachAlert.of(Alert.of("edr", "3", "x")));
        assertThat(night.does("sato", three).to(90).calls()).containsExactly("10 u1");
        assertThat(Night.of(rule).open("low").to(90).calls()).containsExactly("60 u1");
    }

    @Test
    void a14AnAgeIsAConditionThatIsLookedAtInTime() {
        Night night = Night.of(
                        "r: {when: {all: [{age: {atLeast: 1h}}, {severity: critical}]}, functional: [{call: u1}]}")
                .open("critical");
        assertThat(night.agenda()).containsExactly("60 ESCALATION");
        assertThat(night.to(59).facts(EscalationStarted.class)).isEmpty();
        assertThat(night.to(300).facts(EscalationStarted.class)).hasSize(1);
        assertThat(night.calls()).containsExactly("60 u1");
        assertThat(night.agenda()).isEmpty();
    }
}
