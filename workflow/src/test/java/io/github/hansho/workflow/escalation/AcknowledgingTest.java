package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Acknowledged;
import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.EscalationReset;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.SkipReason;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Unacknowledge;
import io.github.hansho.workflow.roster.Directory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section B of the cases: answering, taking an answer back, answers that run out. */
class AcknowledgingTest {

    private static final String TWO = "r: {functional: [{call: u1}, {wait: 30m, call: u2}], settings: {%s}}";

    private static Night opened(String settings) {
        return Night.of(TWO.formatted(settings)).open("low");
    }

    private static Unacknowledge unacknowledge() {
        return new Unacknowledge(Text.of("not mine"));
    }

    @Test
    void b1AnAnswerStopsTheCalling() {
        Night night = opened("").to(10).does("u1", new Acknowledge());
        assertThat(night.agenda()).isEmpty();
        assertThat(night.to(200).calls()).containsExactly("0 u1");
    }

    @Test
    void b2WhereEverybodyHasToAnswerTheOthersGoOnBeingCalled() {
        String rule =
                "r: {functional: [{call: [u1, u2]}, {wait: 30m, call: [u1, u2]}], settings: {acknowledgeBy: all}}";
        Night night = Night.of(rule).open("low").to(1).does("u1", new Acknowledge());
        assertThat(night.to(100).calls()).containsExactly("0 u1+u2", "30 u2");
        Night both = Night.of(rule).open("low").to(1).does("u1", new Acknowledge());
        assertThat(both.to(9).does("u2", new Acknowledge()).to(100).calls()).containsExactly("0 u1+u2");
    }

    @Test
    void b2AnAnswerOvertakesTheCallToWhoeverAnswersAndToNobodyElse() {
        Night night = Night.of("""
                r: {functional: [{call: u3}, {wait: 30m, call: [u1, u2]}], settings: {acknowledgeBy: all}}
                """).open("low");
        assertThat(night.at(31).does("u1", new Acknowledge()).calls()).containsExactly("0 u3", "31 u2");
    }

    @Test
    void b3ASecondAnswerIsKeptToo() {
        Night night = opened("").to(1).does("u1", new Acknowledge()).to(2).does("u2", new Acknowledge());
        assertThat(night.facts(Acknowledged.class))
                .extracting(fact -> fact.stamp().by().id())
                .containsExactly("u1", "u2");
    }

    @ParameterizedTest
    @CsvSource({
        "onUnack: restart,      0 u1 50 u1 80 u2",
        "onUnack: resume,       0 u1 70 u2",
        "onUnack: rearmCurrent, 0 u1 50 u3 50 u1 80 u2",
        "preset: pagerduty,     0 u1 40 u3 40 u1 70 u2"
    })
    void b6TakingAnAnswerBackHasThreeMeanings(String setting, String calls) {
        Night night = opened(setting).to(10).does("u3", new Acknowledge()).to(50);
        if (night.incident().attention().acknowledged().isPresent()) {
            night.does("u3", unacknowledge());
        }
        assertThat(String.join(" ", night.to(200).calls())).isEqualTo(calls);
    }

    @Test
    void b6ARestartForgetsTheRepetitions() {
        Night night = Night.of("r: {functional: [{call: u1}], settings: {additionalPasses: 1}}")
                .open("low")
                .to(12)
                .does("u1", new Acknowledge())
                .to(20)
                .does("u1", unacknowledge());
        assertThat(night.facts(EscalationReset.class))
                .extracting(EscalationReset::pass)
                .containsExactly(2, 1);
        assertThat(night.to(100).calls()).containsExactly("0 u1", "10 u1", "20 u1", "30 u1");
    }

    @Test
    void b6WhatWasLeftCountsFromTheFirstAnswer() {
        Night night = opened("onUnack: resume").to(10).does("u1", new Acknowledge());
        night.to(20).does("u3", new Acknowledge());
        assertThat(night.to(50).does("u1", unacknowledge()).agenda()).containsExactly("70 u2");
    }

    @Test
    void b6AnAnswerThatHadNotStoppedTheLadderLeavesItWhereItIs() {
        Night night = Night.of("""
                r: {functional: [{call: [u1, u2]}, {wait: 30m, call: u3}],
                    settings: {acknowledgeBy: all, onUnack: resume}}
                """).open("low").to(10).does("u1", new Acknowledge());
        assertThat(night.to(20).does("u1", unacknowledge()).agenda()).containsExactly("30 u3");
    }

    @Test
    void b7AnAnswerThatRanOutCallsWhoeverGaveItAndWhoeverIsOnCallByThen() {
        Directory before = Directory.onCall(Map.of("soc", "u1"));
        Directory after = Directory.onCall(Map.of("soc", "u2"));
        Night night = Night.on(before, Night.plan("1", "r: {functional: [{call: soc}], settings: {preset: pagerduty}}"))
                .open("low")
                .to(10)
                .does("u1", new Acknowledge());
        night.desk.use(after);
        assertThat(night.to(100).calls()).containsExactly("0 u1", "40 u1", "40 u2");
        assertThat(night.facts(Unacknowledged.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.byTime()).isTrue());
    }

    @Test
    void b8b9WhoeverDoesNotConfirmInTimeIsTakenForNotAnswering() {
        Night night = opened("ackReminder: 1h, ackConfirm: 5m").to(10).does("u1", new Acknowledge());
        assertThat(night.agenda()).containsExactly("70 ACKNOWLEDGEMENT");
        night.to(70);
        assertThat(night.facts(AcknowledgementReminded.class))
                .singleElement()
                .satisfies(reminded -> assertThat(reminded.people()).containsExactly("u1"));
        assertThat(night.agenda()).containsExactly("75 ACKNOWLEDGEMENT");
        night.to(300);
        assertThat(night.facts(Unacknowledged.class)).hasSize(1);
        assertThat(night.calls()).containsExactly("0 u1", "75 u1", "105 u2");
    }

    @Test
    void b9WhoeverConfirmsIsAskedAgainLater() {
        Night night = opened("ackReminder: 1h, ackConfirm: 5m").to(10).does("u1", new Acknowledge());
        night.to(72).does("u1", new Acknowledge());
        assertThat(night.agenda()).containsExactly("132 ACKNOWLEDGEMENT");
        assertThat(night.to(120).calls()).containsExactly("0 u1");
    }

    @Test
    void b12AnAnswerOfLongAgoStands() {
        Night night = opened("ackReminder: 1h, ackTimeout: 2h").to(10).does("u1", new Acknowledge());
        night.tickAt(60 * 24 * 40);
        assertThat(night.facts(AcknowledgementReminded.class))
                .singleElement()
                .satisfies(reminded -> assertThat(reminded.people()).isEmpty());
        assertThat(night.agenda()).isEmpty();
        assertThat(night.calls()).containsExactly("0 u1");
    }

    @Test
    void b13NobodyIsRemindedTwice() {
        Night night = opened("ackReminder: 1h").to(10).does("u1", new Acknowledge());
        night.tickAt(71).tickAt(71);
        night.restarted().tickAt(72);
        assertThat(night.facts(AcknowledgementReminded.class)).hasSize(1);
    }

    @Test
    void b14WhatWasDueButNotDoneIsNotCalledAfterAnAnswer() {
        Night night = opened("").at(45).does("u1", new Acknowledge());
        assertThat(night.to(100).calls()).containsExactly("0 u1");
        assertThat(night.uncalled()).containsExactly("30 " + SkipReason.OVERTAKEN.code());
    }

    @Test
    void b15AStepMayCallUntilTheIncidentIsResolved() {
        Night night = Night.of("r: {functional: [{call: u1}, {at: 120m, call: u2, unless: resolved}]}")
                .open("low");
        assertThat(night.to(10).does("u1", new Acknowledge()).agenda()).containsExactly("120 u2");
        assertThat(night.to(300).calls()).containsExactly("0 u1", "120 u2");
    }
}
