package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.fact.AcknowledgementReminded;
import io.github.hansho.core.fact.EscalationExhausted;
import io.github.hansho.core.fact.StepFired;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.workflow.climb.FireStep;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Hold;
import io.github.hansho.workflow.desk.Overdue;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section I of the cases: restarts, missed timers, several processes. */
class CatchingUpTest {

    private static final String TENS = "r: {functional: [{call: u1}, {wait: 10m, call: u2}, {wait: 10m, call: u3},"
            + " {wait: 10m, call: u4}], settings: {%s}}";

    private static Night opened(String settings) {
        return Night.of(TENS.formatted(settings)).open("low");
    }

    @ParameterizedTest
    @CsvSource({
        "catchUp: oneStepPerTick, 0 u1 45 u2 55 u3 65 u4",
        "preset: goalert,         0 u1 45 u2 55 u3 65 u4",
        "catchUp: inOrder,        0 u1 45 u2 45 u3 45 u4",
        "catchUp: collapse,       0 u1 45 u2+u3+u4",
        "catchUp: skipToCurrent,  0 u1 45 u4"
    })
    void i2AfterADownTimeStepsAreMadeUpForAsTheSettingSays(String setting, String calls) {
        Night night = opened(setting).tickAt(45);
        assertThat(String.join(" ", night.to(200).calls())).isEqualTo(calls);
    }

    @Test
    void i2AStepGivesWayOnlyToOneThatCalls() {
        String rule =
                "r: {functional: [{call: u1}, {wait: 10m, call: u2}, {wait: 10m, call: u3, when: {assigned: true}},"
                        + " {wait: 10m, call: empty}], settings: {catchUp: %s}}";
        for (String how : new String[] {"collapse", "skipToCurrent"}) {
            Night night = Night.of(rule.formatted(how)).open("low").tickAt(45);
            assertThat(night.to(200).calls()).containsExactly("0 u1", "45 u2");
        }
    }

    @Test
    void i2OnlyWhatCallsForItselfIsCalledTogether() {
        Night night = Night.of("""
                r: {functional: [{call: u1}, {wait: 10m, call: u2, when: {assigned: true}}, {wait: 10m, call: u3},
                                 {wait: 10m, inform: u4}, {wait: 5m, call: u2, unless: resolved}]}
                """).open("low").tickAt(45);
        assertThat(night.calls()).containsExactly("0 u1", "45 u3", "45 u4", "45 u2");
    }

    @Test
    void i2SeveralPassesAreMadeUpForByOneCall() {
        Night night = opened("additionalPasses: 9").tickAt(Duration.ofHours(5).toMinutes());
        assertThat(night.calls()).containsExactly("0 u1", "300 u1+u2+u3");
        assertThat(night.to(400).calls()).hasSize(11);
    }

    @Test
    void i3WhatIsLateBeyondATolerationIsFound() {
        Night night = opened("");
        Duration tolerance = Duration.ofMinutes(5);
        assertThat(night.at(9).desk.overdue(tolerance)).isEmpty();
        assertThat(night.at(14).desk.overdue(tolerance)).isEmpty();
        assertThat(night.at(16).desk.overdue(tolerance)).containsExactly(new Overdue(night.id()));
        assertThat(night.at(60 * 24 * 350).desk.overdue(tolerance)).hasSize(1);
        assertThat(night.tickAt(60 * 24 * 350).desk.overdue(tolerance)).isEmpty();
        assertThat(night.calls()).as("weeks late is too late to call").containsExactly("0 u1");
    }

    /** A guard that breaks a number of times, and then holds. */
    private record Breaking(AtomicInteger times) implements CodeGuard {
        @Override
        public Truth evaluate(FieldReader fields) {
            if (times.getAndDecrement() > 0) {
                throw new IllegalStateException("no connection");
            }
            return Truth.TRUE;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    }

    private static Plan breaking(AtomicInteger times) {
        return Plan.parse("p.yaml", """
                plan: {id: p, version: "1"}
                escalations:
                  r:
                    when: {all: [{severity: critical}, {age: {atLeast: 10m}}, {guard: fragile}]}
                    functional: [{call: u1}]
                  all: {functional: [{at: 10m, call: u2}]}
                """, Map.of("fragile", new Breaking(times)));
    }

    @Test
    void i5i9OneThatBreaksKeepsNoOtherWaitingAndIsTriedAgain() {
        AtomicInteger times = new AtomicInteger(1_000_000);
        Night night = Night.of(breaking(times));
        night.open("critical");
        IncidentId broken = night.id();
        night.open("low");
        assertThat(night.tickAt(10).desk.overdue(Duration.ZERO)).containsExactly(new Overdue(broken));
        assertThat(night.calls()).containsExactly("10 u2");
        times.set(0);
        assertThat(night.tickAt(20).desk.overdue(Duration.ZERO)).isEmpty();
        assertThat(night.desk.history(broken).facts().filter(StepFired.class::isInstance))
                .hasSize(2);
    }

    @Test
    void i6WhatWaitsForItsHoursGoesOnInAnotherProcess() {
        Plan plan = Night.plan(
                "1",
                "r: {functional: [{call: u1, during: office}]}",
                "people: [u1]",
                "calendars: {office: {zone: Asia/Tokyo, open: {daily: \"09:00-17:00\"}}}");
        Night night = Night.rostered(plan).open("low").to(5);
        assertThat(night.restarted(plan).to(700).calls()).containsExactly("660 u1");
    }

    @Test
    void i7TwoProcessesThatLookAtOnceCallOnce() {
        Night one = opened("catchUp: inOrder");
        Night other = one.restarted();
        for (int minute = 1; minute <= 60; minute++) {
            (minute % 2 == 0 ? one : other).tickAt(minute);
            (minute % 2 == 0 ? other : one).tickAt(minute);
        }
        assertThat(one.calls()).containsExactly("0 u1", "10 u2", "20 u3", "30 u4");
    }

    @Test
    void i10ALongEscalationIsNotTakenForStuck() {
        Night night = Night.of("r: {functional: [{call: u1}, {wait: 12h, call: u2}]}")
                .open("low")
                .to(719);
        assertThat(night.desk.overdue(Duration.ofMinutes(5))).isEmpty();
        assertThat(night.to(800).calls()).containsExactly("0 u1", "720 u2");
    }

    @Test
    void i11i13WhatNobodyDidIsFoundAndDoneByTheNextThatLooks() {
        Night night = opened("").at(16);
        assertThat(night.desk.overdue(Duration.ofMinutes(5))).hasSize(1);
        assertThat(night.restarted().tickAt(17).calls()).containsExactly("0 u1", "17 u2");
    }

    @Test
    void i12AnEntryOfTheAgendaThatIsOutOfDateDoesNothing() {
        Night night = opened("").to(10);
        int before = night.facts().size();
        for (FireStep stale : List.of(
                new FireStep("r/functional", 1, 0),
                new FireStep("r/functional", 1, 2),
                new FireStep("r/functional", 2, 2),
                new FireStep("gone/functional", 1, 0))) {
            night.does("sato", stale);
        }
        night.does("u1", new Acknowledge()).to(100);
        night.does("sato", new FireStep("r/functional", 1, 2));
        assertThat(night.facts()).hasSize(before + 1);
    }

    @Test
    void i15WhatWasCalledIsNotCalledAgainAfterARestart() {
        Night night = opened("").to(10);
        assertThat(night.restarted().tickAt(10).tickAt(15).calls()).containsExactly("0 u1", "10 u2");
    }

    @Test
    void i17WhatFellDueWhileNobodyLookedIsDoneLate() {
        Night night = opened("ackReminder: 6h").does("u1", new Acknowledge());
        night.does("sato", Hold.until(Night.minute(380), "vendor")).tickAt(420);
        assertThat(night.facts(AcknowledgementReminded.class)).singleElement().satisfies(fact -> {
            assertThat(fact.stamp().at()).isEqualTo(Night.minute(360));
            assertThat(fact.stamp().recordedAt()).isEqualTo(Night.minute(420));
        });
        assertThat(night.incident().attention().hold()).isEmpty();
    }

    @Test
    void i2WhatIsTooLateIsSaidAndTheEndIsReached() {
        Night night = opened("").tickAt(60 * 24 * 30);
        assertThat(night.calls()).containsExactly("0 u1");
        assertThat(night.uncalled()).containsExactly("10 too-late", "20 too-late", "30 too-late");
        assertThat(night.facts(EscalationExhausted.class)).hasSize(1);
    }

    @Test
    void e4APlanThatIsNotThereIsNeverReplacedByAnother() {
        Night night = opened("");
        Night other = night.restarted(Night.plan("2", TENS.formatted("")));
        assertThat(other.tickAt(60).calls()).containsExactly("0 u1");
        assertThat(other.asks("u1", new Acknowledge()).toString()).contains("is not loaded");
    }
}
