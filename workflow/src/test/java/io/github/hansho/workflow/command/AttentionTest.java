package io.github.hansho.workflow.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.fact.Resumed;
import io.github.hansho.core.fact.SnoozeEnded;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Activity;
import io.github.hansho.workflow.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Acknowledging, silencing, holding. */
class AttentionTest {

    private static final Instant TWO = Instant.parse("2026-11-22T14:00:00Z");
    private static final Plan SHORT = Plan.parse("short.yaml", """
            plan: {id: short, version: "1"}
            lifecycle:
              states: {open: {phase: triage}, over: {phase: closed}}
              moves: [{from: open, to: over}, {from: over, to: open, reopen: true}]
            """);

    static Stream<RefusalCase> refusals() {
        Given closed = Given.opened(SHORT).having(Move.to("over"));
        return Stream.of(
                closed(closed.when(new Acknowledge()), "acknowledging", "受領確認"),
                closed(closed.when(new Snooze(TWO, Text.NONE)), "silencing calls", "呼び出しの抑止"),
                closed(closed.when(Hold.until(TWO, "vendor")), "putting it on hold", "保留"),
                new RefusalCase(
                        "not-acknowledged",
                        Given.opened().when(new Unacknowledge(Text.NONE)),
                        "The incident is not acknowledged",
                        "受領確認されていません"),
                new RefusalCase(
                        "not-in-the-future",
                        Given.opened().when(new Snooze(Given.START, Text.NONE)),
                        "2026-11-22T13:00:00Z is not after now, 2026-11-22T13:00:00Z",
                        "2026-11-22T13:00:00Zは現在時刻2026-11-22T13:00:00Zより後ではありません"),
                new RefusalCase(
                        "not-in-the-future",
                        Given.opened().when(Hold.until(Given.START, "vendor")),
                        "2026-11-22T13:00:00Z is not after now, 2026-11-22T13:00:00Z",
                        "2026-11-22T13:00:00Zは現在時刻2026-11-22T13:00:00Zより後ではありません"),
                new RefusalCase(
                        "not-snoozed",
                        Given.opened().when(new EndSnooze()),
                        "Calling is not silenced",
                        "呼び出しは抑止されていません"),
                new RefusalCase(
                        "not-snoozed",
                        Given.opened().when(new LapseSnooze()),
                        "Calling is not silenced",
                        "呼び出しは抑止されていません"),
                new RefusalCase(
                        "already-on-hold",
                        Given.opened().having(Hold.until(TWO, "vendor")).when(Hold.until(TWO, "logs")),
                        "The incident is on hold already",
                        "すでに保留中です"),
                new RefusalCase(
                        "not-on-hold",
                        Given.opened().when(new Resume(Text.NONE)),
                        "The incident is not on hold",
                        "保留中ではありません"),
                new RefusalCase(
                        "not-on-hold",
                        Given.opened().when(new LapseHold()),
                        "The incident is not on hold",
                        "保留中ではありません"),
                notYet(Given.opened().having(Hold.until(TWO, "vendor")), new LapseHold()),
                notYet(Given.opened().having(new Snooze(TWO, Text.NONE)), new LapseSnooze()));
    }

    private static RefusalCase closed(Decision decision, String english, String japanese) {
        return new RefusalCase(
                "closed",
                decision,
                "The incident is closed, so " + english + " is not possible; reopen it first",
                "クローズ済みのため" + japanese + "はできません。先に再オープンしてください");
    }

    private static RefusalCase notYet(Given given, Command early) {
        return new RefusalCase(
                "not-yet",
                given.after(Duration.ofMinutes(59)).when(early),
                "It is not time yet: 2026-11-22T14:00:00Z is due, it is 2026-11-22T13:59:00Z",
                "まだその時刻ではありません。期限は2026-11-22T14:00:00Z、現在は2026-11-22T13:59:00Zです");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refuses(RefusalCase refusal) {
        refusal.check();
    }

    @Test
    void anAcknowledgementHoldsUntilItIsTakenBack() {
        Given seen = Given.opened().having(new Acknowledge());
        assertThat(seen.incident().attention().acknowledged().map(a -> a.by().id()))
                .contains("sato");
        assertThat(seen.having(new Unacknowledge(Text.of("wrong one")))
                        .incident()
                        .attention()
                        .acknowledged())
                .isEmpty();
    }

    @Test
    void aHoldIsAnActivityAndNoPhaseAndEndsByHandOrByTime() {
        Given held = Given.opened().having(Hold.until(TWO, "vendor"));
        assertThat(held.incident().activity()).isEqualTo(Activity.ON_HOLD);
        assertThat(held.incident().state()).isEqualTo("new");
        Given resumed = held.having(new Resume(Text.of("logs came")));
        assertThat(resumed.incident().activity()).isEqualTo(Activity.ACTIVE);
        Accepted lapsed = held.after(Duration.ofHours(1)).when(new LapseHold()).orThrow();
        assertThat(((Resumed) lapsed.facts().get(0)).byTime()).isTrue();
    }

    @Test
    void aHoldNeedsNoEnd() {
        Command untilFurther = new Hold(Text.of("vendor"), Text.NONE, Optional.empty());
        assertThat(Given.opened().having(untilFurther).incident().activity()).isEqualTo(Activity.ON_HOLD);
    }

    @Test
    void aSnoozeEndsByHandOrByTime() {
        Given snoozed = Given.opened().having(new Snooze(TWO, Text.NONE));
        assertThat(snoozed.incident().attention().snoozedUntil()).contains(TWO);
        assertThat(snoozed.having(new EndSnooze()).incident().attention().snoozedUntil())
                .isEmpty();
        Accepted lapsed =
                snoozed.after(Duration.ofHours(1)).when(new LapseSnooze()).orThrow();
        assertThat(((SnoozeEnded) lapsed.facts().get(0)).byTime()).isTrue();
    }
}
