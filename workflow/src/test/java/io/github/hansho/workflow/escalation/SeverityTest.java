package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.EscalationStarted;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Assign;
import io.github.hansho.workflow.command.AttachAlert;
import io.github.hansho.workflow.command.Opening;
import io.github.hansho.workflow.command.Rejected;
import io.github.hansho.workflow.command.SetField;
import io.github.hansho.workflow.command.SetPriority;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section F of the cases, as far as it is about severity, priority and who is called. */
class SeverityTest {

    private static final String GRADED = """
            a: {when: {severity: {atLeast: medium}}, functional: [{call: u1}, {wait: 30m, call: u3}], settings: {%1$s}}
            b: {when: {severity: {atLeast: critical}}, functional: [{call: u2}], settings: {%1$s}}
            """;

    @ParameterizedTest
    @CsvSource({
        "onSeverityChange: addOnly, 0 u1 10 u2 30 u3",
        "onSeverityChange: none,    0 u1 30 u3",
        "onSeverityChange: restart, 0 u1 10 u1 10 u2 40 u3"
    })
    void f1ARaisedSeverityAddsWhatHoldsNow(String setting, String calls) {
        Night night = Night.of(GRADED.formatted(setting)).open("medium").to(10);
        night.does("sato", SetSeverity.to("critical")).to(100);
        assertThat(String.join(" ", night.calls())).isEqualTo(calls);
    }

    @Test
    void f1ALoweredSeverityPausesWhatDoesNotHoldAnyMore() {
        Night night = Night.of(GRADED.formatted("")).open("medium").to(10).does("sato", SetSeverity.to("low"));
        assertThat(night.to(60).calls()).containsExactly("0 u1");
        assertThat(night.does("sato", SetSeverity.to("high")).to(100).calls()).containsExactly("0 u1", "60 u3");
        Night anew =
                Night.of(GRADED.formatted("onAgain: restart")).open("medium").to(10);
        anew.does("sato", SetSeverity.to("low")).to(60).does("sato", SetSeverity.to("high"));
        assertThat(anew.to(100).calls()).containsExactly("0 u1", "60 u1", "90 u3");
    }

    @Test
    void f3AnUnknownSeverityIsRefusedByNameAndAnAlertNeverChangesIt() {
        Night night = Night.of(GRADED.formatted("")).open("low");
        assertThat(night.refused("sato", SetSeverity.to("disastrous"))).isEqualTo("unknown-severity");
        night.does(
                "sato",
                AttachAlert.of(Alert.builder()
                        .source("edr")
                        .id("1")
                        .title(Text.of("x"))
                        .severity("critical")
                        .build()));
        assertThat(night.incident().severity()).contains("low");
        assertThat(night.to(60).calls()).isEmpty();
    }

    @Test
    void f4AnUnknownSeverityOpensNothing() {
        Night night = Night.of(GRADED.formatted(""));
        Opening wrong =
                Opening.builder().title(Text.of("x")).severity("disastrous").build();
        assertThat(night.desk.as(Actor.person("sato")).open(wrong))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        no -> assertThat(no.refusals().get(0).code()).isEqualTo("unknown-severity"));
        assertThat(night.desk.records().incidents()).isEmpty();
    }

    @Test
    void f4ASeverityThatNobodyHasGivenYetHoldsForNoRule() {
        Night night = Night.of(GRADED.formatted(""))
                .open(Opening.builder().title(Text.of("x")).build());
        assertThat(night.to(60).calls()).isEmpty();
        assertThat(night.does("sato", SetSeverity.to("critical")).calls()).containsExactly("60 u1", "60 u2");
    }

    @Test
    void f4WhatIsUnknownCallsUnlessTheRuleWaits() {
        String fields = "fields: {personalData: {type: flag}}";
        String rule = "r: {when: {personalData: true}, functional: [{call: u1}], settings: {onUnknown: %s}}";
        Night calls = Night.of(Night.plan("1", rule.formatted("call"), fields)).open("low");
        assertThat(calls.calls()).containsExactly("0 u1");
        assertThat(calls.facts(EscalationStarted.class))
                .allSatisfy(fact -> assertThat(fact.unknown()).isTrue());
        Night waits = Night.of(Night.plan("1", rule.formatted("wait"), fields))
                .open("low")
                .to(10);
        assertThat(waits.calls()).isEmpty();
        assertThat(waits.does("sato", new SetField("personalData", Value.flag(true)))
                        .calls())
                .containsExactly("10 u1");
    }

    @Test
    void f6SeverityIsAStateOfOneIncident() {
        Night night = Night.of(GRADED.formatted("")).open("low").to(10).does("sato", SetSeverity.to("critical"));
        assertThat(night.desk.records().incidents()).hasSize(1);
        assertThat(night.incident().severity()).contains("critical");
    }

    @Test
    void f7ARaisedPriorityCalls() {
        String priority = "priority: {impacts: [a], urgencies: [b], priorities: [p2, p1], matrix: {a: {b: p2}}}";
        Plan plan = Night.plan("1", "r: {when: {priority: p1}, functional: [{call: u1}]}", priority);
        Night night = Night.of(plan).open("low").to(10);
        assertThat(night.calls()).isEmpty();
        assertThat(night.does("sato", new SetPriority("p1", Text.of("x"))).calls())
                .containsExactly("10 u1");
    }

    @Test
    void f8TheBeginningOfOfficeHoursIsLookedAt() {
        Directory hours = Night.people("calendars: {office: {zone: Asia/Tokyo, open: {daily: \"09:00-17:00\"}}}");
        Plan plan = Night.plan("1", """
                low: {when: {severity: low}, functional: [{call: u1, during: office}, {wait: 10m, call: u2}]}
                """);
        Night night = Night.on(hours, plan).open("low");
        assertThat(night.to(700).calls()).containsExactly("660 u1", "670 u2");
    }

    @Test
    void f13AStepMayBeForAsLongAsNobodyIsAssigned() {
        Night night = Night.of("""
                r: {functional: [{call: u1, when: {assigned: false}}, {wait: 5m, call: u1, when: {assigned: false}},
                                 {call: u2}]}
                """).open("low").to(2).does("sato", new Assign(Party.person("u4")));
        assertThat(night.to(60).calls()).containsExactly("0 u1", "5 u2");
        assertThat(night.uncalled()).containsExactly("5 condition");
    }
}
