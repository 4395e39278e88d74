package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.PlanFollowed;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.FollowPlan;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.plan.Plan;
import org.junit.jupiter.api.Test;

/** Section E of the cases: a policy that is edited, swapped or gone while an incident climbs it. */
class PlanChangeTest {

    private static final Plan ONE = Night.plan("1", "one: {functional: [{call: u1}, {wait: 30m, call: u3}]}");
    private static final Plan TWO = Night.plan("2", "two: {functional: [{call: u2}, {wait: 30m, call: u4}]}");

    private static FollowPlan follow(Plan plan) {
        return new FollowPlan(plan, Text.of("the service moved"));
    }

    @Test
    void e1e2TheRulesOfTheOtherPlanBeginAtOnceAndSoTheyDoOnTheWayBack() {
        Night night = Night.of(ONE);
        night.desk.load(TWO);
        night.open("low").to(10).does("sato", follow(TWO));
        assertThat(night.to(15).calls()).containsExactly("0 u1", "10 u2");
        assertThat(night.does("sato", follow(ONE)).calls()).containsExactly("0 u1", "10 u2", "15 u1");
        assertThat(night.to(200).calls()).containsExactly("0 u1", "10 u2", "15 u1", "45 u3");
        assertThat(night.facts(PlanFollowed.class))
                .allSatisfy(fact -> assertThat(fact.reason().isPresent()).isTrue());
        assertThat(night.refused("sato", new FollowPlan(TWO, Text.NONE))).isEqualTo("reason-needed");
    }

    @Test
    void e4AnEditedPlanIsForNewIncidentsAndForThoseThatAreMovedToIt() {
        Night night = Night.of(ONE).open("low").to(10);
        Plan edited = Night.plan("2", "one: {functional: [{call: u1}, {wait: 5m, call: u4}]}");
        Night newer = night.restarted(edited, ONE);
        assertThat(newer.to(20).calls()).containsExactly("0 u1");
        newer.does("sato", follow(edited));
        assertThat(newer.to(100).calls()).containsExactly("0 u1", "20 u1", "25 u4");
    }

    @Test
    void e4ALadderThatBothPlansHaveMayGoOnWhereItStands() {
        String rule = "one: {functional: [{call: u1}, {wait: 30m, call: %s}], settings: {onPolicySwap: carryStep}}";
        Plan before = Night.plan("1", rule.formatted("u2"));
        Plan after = Night.plan("2", rule.formatted("u4"));
        Night night = Night.of(before);
        night.desk.load(after);
        assertThat(night.open("low").to(10).does("sato", follow(after)).to(100).calls())
                .containsExactly("0 u1", "30 u4");
    }

    @Test
    void e5ALadderThatStandsBeyondTheLastStepOfTheOtherPlanBegins() {
        Plan three = Night.plan("1", """
                one: {functional: [{call: u1}, {wait: 5m, call: u2}, {wait: 30m, call: u3}]}
                """);
        Plan one = Night.plan("2", "one: {functional: [{call: u4}], settings: {onPolicySwap: carryStep}}");
        Night night = Night.of(three);
        night.desk.load(one);
        assertThat(night.open("low").to(10).does("sato", follow(one)).to(100).calls())
                .containsExactly("0 u1", "5 u2", "10 u4");
    }

    @Test
    void e6AStepThatIsAddedToAnEmptyPolicyCallsForNoIncidentThatIsOpen() {
        Plan empty = Night.plan("1", "");
        Plan filled = Night.plan("2", "one: {functional: [{call: u1}]}");
        Night night = Night.of(empty).open("low").to(10);
        Night newer = night.restarted(filled, empty).to(20);
        assertThat(newer.calls()).isEmpty();
        assertThat(newer.does("sato", follow(filled)).calls()).containsExactly("20 u1");
    }

    @Test
    void e8AStepKeepsWhomItCalledAndNothingThatCouldGrowStale() {
        Night night = Night.of("r: {functional: [{call: u1}], settings: {additionalPasses: 1}}")
                .open("low");
        night.to(5).does("sato", SetSeverity.to("critical")).to(30);
        assertThat(night.facts(StepFired.class))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.recipients()).hasSize(1));
        assertThat(night.incident().severity()).contains("critical");
    }
}
