package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.SnoozeEnded;
import io.github.hansho.core.fact.Unacknowledged;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.EndSnooze;
import io.github.hansho.workflow.command.Escalate;
import io.github.hansho.workflow.command.SetField;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Snooze;
import io.github.hansho.workflow.command.Unacknowledge;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section G of the cases: silence and maintenance. */
class SilenceTest {

    private static final String RULE = "r: {functional: [{call: u1}, {wait: 30m, call: u2}], settings: {%s}}";
    private static final String QUIET = "maintenance: [{id: m, zone: UTC, from: %s, to: %s, reason: patches}]";

    private static Night opened(String settings) {
        return Night.of(RULE.formatted(settings)).open("low");
    }

    private static Snooze until(long minute) {
        return new Snooze(Night.minute(minute), Text.of("known"));
    }

    @ParameterizedTest
    @CsvSource({
        "onSnoozeEnd: shiftRemaining, 0 u1 150 u2",
        "onSnoozeEnd: restart,        0 u1 130 u1 160 u2",
        "onSnoozeEnd: retriggerAcker, 0 u1 150 u2"
    })
    void g1g2WhatFollowsASilenceIsASettingAndTheForecastSaysSo(String setting, String calls) {
        Night night = opened(setting).to(10).does("sato", until(130));
        assertThat(night.agenda()).containsExactly("130 SNOOZE");
        String forecast = "0 u1 "
                + String.join(
                        " ",
                        night.desk.forecast(night.id(), Night.minute(500)).calls().stream()
                                .map(Night::line)
                                .toList());
        assertThat(forecast).isEqualTo(calls);
        assertThat(String.join(" ", night.to(500).calls())).isEqualTo(calls);
    }

    @Test
    void g1ASilenceThatIsProlongedHasOneBeginning() {
        Night night = opened("onSnoozeEnd: shiftRemaining").to(10).does("sato", until(60));
        assertThat(night.to(50).does("sato", until(100)).to(300).calls()).containsExactly("0 u1", "120 u2");
    }

    @Test
    void g1ALadderThatBeginsInASilenceHasNotWaitedBefore() {
        Night night =
                Night.of("""
                r: {when: {severity: high}, functional: [{at: 5m, call: u1}], settings: {onSnoozeEnd: shiftRemaining}}
                """).open("low").to(10).does("sato", until(100)).to(60).does("sato", SetSeverity.to("high"));
        assertThat(night.to(300).calls()).containsExactly("105 u1");
    }

    @Test
    void g3g4ASilenceWithoutAnEndStaysAndIsNotOverdue() {
        Night night = opened("").to(10).does("sato", Snooze.untilEnded("known"));
        assertThat(night.to(500).calls()).containsExactly("0 u1");
        assertThat(night.incident().ladders().byRun().values())
                .extracting(Ladder::due)
                .containsExactly(Night.minute(30));
        assertThat(night.agenda()).isEmpty();
        assertThat(night.desk.overdue(Duration.ofMinutes(5))).isEmpty();
        assertThat(night.does("sato", new EndSnooze()).calls()).containsExactly("0 u1", "500 u1");
    }

    @Test
    void g6AfterASilenceWhoeverIsOnCallThenIsCalledAndAnAnswerIsTakenBack() {
        Plan plan = Night.plan("1", "r: {functional: [{call: soc}]}");
        Night night = Night.on(Directory.onCall(Map.of("soc", "u1")), plan)
                .open("low")
                .to(5);
        night.does("u1", new Acknowledge()).does("u1", until(60));
        night.desk.use(Directory.onCall(Map.of("soc", "u2")));
        assertThat(night.to(100).calls()).containsExactly("0 u1", "60 u2");
        assertThat(night.facts(Unacknowledged.class)).hasSize(1);
    }

    @Test
    void g7ASilenceIsStrongerThanAnAnswerThatRunsOut() {
        Night night =
                opened("onSnoozeEnd: shiftRemaining, ackTimeout: 30m").to(10).does("u1", new Acknowledge());
        night.to(15).does("u1", until(100));
        assertThat(night.agenda()).containsExactly("100 SNOOZE");
        assertThat(night.to(99).facts(Unacknowledged.class)).isEmpty();
        assertThat(night.to(200).calls()).containsExactly("0 u1", "100 u1", "130 u2");
    }

    @Test
    void g7ASilenceOfWeeksDoesNotMakeAnAnswerOfLongAgo() {
        Night night =
                opened("onSnoozeEnd: shiftRemaining, ackTimeout: 30m").to(10).does("u1", new Acknowledge());
        night.does("u1", until(20_000)).tickAt(20_000);
        assertThat(night.facts(Unacknowledged.class)).hasSize(1);
        assertThat(night.calls()).containsExactly("0 u1", "20000 u1");
    }

    @Test
    void g7NobodyIsCalledInASilenceAlsoWhenAnAnswerIsTakenBack() {
        Night night =
                opened("preset: pagerduty").to(10).does("u3", new Acknowledge()).does("sato", until(60));
        night.to(20).does("u3", new Unacknowledge(Text.of("not mine")));
        assertThat(night.to(59).calls()).containsExactly("0 u1");
    }

    @Test
    void g8DuringMaintenanceNobodyIsCalledAndAfterwardsTheFirstStepIs() {
        Directory quiet = Night.people(QUIET.formatted("2026-11-22T12:00", "2026-11-22T14:00"));
        Night night =
                Night.on(quiet, Night.plan("1", RULE.formatted(""))).open("low").to(10);
        assertThat(night.refused("sato", Escalate.because("nobody comes"))).isEqualTo("in-maintenance");
        assertThat(night.to(59).calls()).isEmpty();
        assertThat(night.to(61).calls()).containsExactly("60 u1");
        assertThat(night.to(200).calls()).containsExactly("60 u1", "90 u2");
    }

    @Test
    void g10DuringMaintenanceTheIncidentIsKeptAndSaysWhyNobodyIsCalled() {
        Directory quiet = Night.people(QUIET.formatted("2026-11-22T12:00", "2026-11-22T14:00"));
        Night night = Night.on(quiet, Night.plan("1", RULE.formatted(""))).open("low");
        assertThat(night.uncalled()).containsExactly("0 maintenance until 60");
        assertThat(night.desk.records().incidents()).hasSize(1);
    }

    @Test
    void g10WhoeverAcknowledgedIsNotCalledDuringMaintenanceEither() {
        Directory quiet = Night.people(QUIET.formatted("2026-11-22T13:20", "2026-11-22T14:00"));
        Night night = Night.on(quiet, Night.plan("1", RULE.formatted("preset: pagerduty")))
                .open("low");
        night.to(10).does("u3", new Acknowledge());
        assertThat(night.to(59).calls()).containsExactly("0 u1");
        assertThat(night.to(60).calls()).containsExactly("0 u1", "60 u1");
    }

    @Test
    void g11ASilenceEndsAtItsInstantAlthoughNobodyAsks() {
        Night night = opened("").to(10).does("sato", until(60));
        night.tickAt(200);
        assertThat(night.facts(SnoozeEnded.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.stamp().at()).isEqualTo(Night.minute(60)));
    }

    @Test
    void g12WhatHoldsARuleBackHoldsItOnlyForAsLongAsItIsSo() {
        Night night = Night.of(Night.plan(
                        "1",
                        "r: {when: {muted: false}, functional: [{at: 5m, call: u1}]}",
                        "fields: {muted: {type: flag}}"))
                .open("low")
                .does("sato", new SetField("muted", Value.flag(true)));
        assertThat(night.to(60).calls()).isEmpty();
        assertThat(night.does("sato", new SetField("muted", Value.flag(false))).calls())
                .containsExactly("60 u1");
    }
}
