package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PlanException;
import io.github.hansho.workflow.roster.Directory;
import org.junit.jupiter.api.Test;

/** Section D of the cases: nobody is there to be called. */
class NobodyTest {

    private static final String RULE = "r: {functional: [{call: empty, thenWait: 30m}, {call: u2}], settings: {%s}}";

    private static Night opened(String settings) {
        return Night.of(RULE.formatted(settings)).open("low");
    }

    @Test
    void d1TheWaitOfAStepThatReachesNobodyIsKeptWhereThatIsSet() {
        for (String setting : new String[] {"onEmptyTarget: wait", "preset: goalert"}) {
            Night night = opened(setting).to(100);
            assertThat(night.calls()).containsExactly("30 u2");
            assertThat(night.uncalled()).containsExactly("0 nobody");
        }
    }

    @Test
    void d2TheNextStepCallsAtOnceByDefault() {
        assertThat(opened("").to(100).calls()).containsExactly("0 u2");
        assertThat(opened("").uncalled()).containsExactly("0 nobody");
    }

    @Test
    void d4TheIncidentIsThereAlthoughNobodyIsCalled() {
        Night night = Night.of("r: {functional: [{call: empty}, {wait: 5m, call: empty}]}")
                .open("low")
                .to(60);
        assertThat(night.facts(Opened.class)).hasSize(1);
        assertThat(night.uncalled()).containsExactly("0 nobody", "0 nobody");
        assertThat(night.facts(EscalationExhausted.class)).hasSize(1);
    }

    @Test
    void d5AStepWithoutAnActIsRefusedAndOneWhoseTargetWentIsPassedOver() {
        assertThatThrownBy(() -> Night.of("r: {functional: [{at: 0m}]}"))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("here are 0 acts");
        Plan plan = Night.plan("1", "r: {functional: [{call: gone}, {wait: 5m, call: u2}]}");
        assertThat(Night.on(Night.PEOPLE, plan).open("low").to(60).calls()).containsExactly("0 u2");
    }

    @Test
    void d6WhatRoutedAnIncidentMayGoAndItsPlanStays() {
        String rules = "r: {functional: [{call: u1}, {wait: 30m, call: u2}]}";
        Plan routed = Night.plan("1", rules, "intake: {rules: [{id: edr, when: {source: edr}, open: high}]}");
        Plan without = Night.plan("2", rules);
        Night night = Night.of(routed).open("low").to(10);
        assertThat(night.restarted(without, routed).to(100).calls()).containsExactly("0 u1", "30 u2");
    }

    @Test
    void d8SomebodyElseIsCalledWhereAStepOrARuleNamesThem() {
        Night orElse = Night.of("r: {functional: [{call: empty, orElse: u3}]}").open("low");
        assertThat(orElse.calls()).containsExactly("0 u3");
        Night fallback = Night.of("r: {functional: [{call: empty, orElse: gone}], settings: {fallback: u4}}")
                .open("low");
        assertThat(fallback.calls()).containsExactly("0 u4");
        Directory roster = Night.people("""
                rosters:
                  soc: {zone: Asia/Tokyo, fallback: u2, layers: [{people: [u1], from: 2027-01-01}]}
                """);
        Plan plan = Night.plan("1", "r: {functional: [{call: soc}]}");
        assertThat(Night.on(roster, plan).open("low").calls()).containsExactly("0 u2");
    }

    @Test
    void d10AStepMayWaitUntilSomebodyComesOnCall() {
        Directory roster = Night.people("""
                rosters:
                  soc: {zone: UTC, layers: [{people: [u1], from: 2026-11-22T14:00}]}
                """);
        Plan plan = Night.plan("1", """
                r: {functional: [{call: soc}, {wait: 5m, call: u2}], settings: {onEmptyTarget: nextOnCall}}
                """);
        Night night = Night.on(roster, plan).open("low");
        assertThat(night.uncalled()).containsExactly("0 nobody until 60");
        assertThat(night.to(100).calls()).containsExactly("60 u1", "65 u2");
    }

    @Test
    void d10WhoeverStandsInMayComeOnCallEarlier() {
        Directory roster = Night.people("""
                rosters:
                  soc: {zone: UTC, layers: [{people: [u1], from: 2026-11-22T14:00}]}
                  lead: {zone: UTC, layers: [{people: [u3], from: 2026-11-22T13:20}]}
                """);
        Plan plan = Night.plan("1", """
                r: {functional: [{call: soc, orElse: lead}], settings: {onEmptyTarget: nextOnCall}}
                """);
        assertThat(Night.on(roster, plan).open("low").to(100).calls()).containsExactly("20 u3");
    }
}
