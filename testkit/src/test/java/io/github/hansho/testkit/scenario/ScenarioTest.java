package io.github.hansho.testkit.scenario;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.call;
import static io.github.hansho.testkit.scenario.Story.hours;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static io.github.hansho.testkit.scenario.Story.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.SetSeverity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    static final Scenario NIGHT = Scenario.of(Plans.TOKYO)
            .named("a night")
            .startingAt("2026-11-23T03:07:00+09:00")
            .onCall("soc", "sato")
            .onCall("csirt", "tanaka")
            .onCall("ciso", "mori")
            .onCall("deputy-ciso", "abe");

    static final Run ANSWERED = NIGHT.at(minutes(0), by("sato", open("EDR switched off on dc01", "high")))
            .at(minutes(4), by("sato", SetSeverity.to("critical")))
            .at(minutes(15), by("tanaka", new Acknowledge()))
            .runUntil(hours(12));

    @Test
    void theCisoHearsOfItAlthoughTheCsirtAnswered() {
        assertThat(ANSWERED)
                .calledExactly(call(minutes(4), "sato"), call(minutes(14), "tanaka"), call(minutes(29), "mori"))
                .called("ciso")
                .within(minutes(29))
                .called("sato")
                .and()
                .neverCalled("abe")
                .callsNext(minutes(16), minutes(29), "ciso")
                .callsNext(minutes(16), minutes(29), "mori")
                .callsNext(minutes(4), minutes(14), "csirt")
                .ownedThroughout()
                .ownedBy(hours(1), "soc")
                .answered("tanaka", minutes(15));
    }

    @Test
    void aSecondOffFailsAndShowsExpectedBesideHappened() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(ANSWERED)
                        .calledExactly(
                                call(minutes(4), "sato"),
                                call(minutes(14), "tanaka"),
                                call(minutes(29).plus(seconds(1)), "mori")))
                .withMessage("""
                        a night: the calls until +12h
                            expected     happened
                            +4m sato     +4m sato (soc)
                            +14m tanaka  +14m tanaka (csirt)
                          x -            +29m mori (ciso)
                          x +29m1s mori  -

                        What happened until +12h:
                            +0m   2026-11-23 03:07:00+09:00  sato opens "EDR switched off on dc01" (high)
                            +4m   2026-11-23 03:11:00+09:00  sato changes the severity from high to critical
                            +4m   2026-11-23 03:11:00+09:00  critical/functional begins
                            +4m   2026-11-23 03:11:00+09:00  critical/hierarchical begins
                            +4m   2026-11-23 03:11:00+09:00  called: sato (soc); critical/functional, step 1
                            +14m  2026-11-23 03:21:00+09:00  called: tanaka (csirt); critical/functional, step 2
                            +15m  2026-11-23 03:22:00+09:00  tanaka acknowledges (functional)
                            +29m  2026-11-23 03:36:00+09:00  called: mori (ciso); critical/hierarchical, step 1
                            +39m  2026-11-23 03:46:00+09:00  critical/hierarchical has nobody left to call; called were 1
                        """);
    }

    @Test
    void everyOtherExpectationFailsInItsOwnWords() {
        failsWith(
                () -> assertThat(ANSWERED).called("ciso").within(minutes(28)), "  x by +28m ciso", "+29m mori (ciso)");
        failsWith(() -> assertThat(ANSWERED).called("abe"), "abe is not called");
        failsWith(() -> assertThat(ANSWERED).neverCalled("csirt"), "csirt is never called", "+14m tanaka (csirt)");
        failsWith(
                () -> assertThat(ANSWERED).callsNext(minutes(16), minutes(28), "ciso"), "+28m ciso  +29m mori (ciso)");
        failsWith(() -> assertThat(ANSWERED).callsNext(minutes(30), minutes(50), "ciso"), "nobody is called");
        failsWith(() -> assertThat(ANSWERED).ownedBy(minutes(1), "csirt"), "  x +1m csirt  +1m soc");
        failsWith(() -> assertThat(ANSWERED).answered("tanaka", minutes(14)), "by +14m tanaka answers", "+15m tanaka");
        failsWith(() -> assertThat(ANSWERED).delivered("mori", hours(1)), "nothing arrives at mori until +12h");
        failsWith(() -> assertThat(ANSWERED).refused(minutes(4), "sato"), "+4m nothing is refused");
        failsWith(() -> assertThat(ANSWERED).decided("D-1", "wait"), "D-1 was not asked for");
    }

    @Test
    void aWishThatIsRefusedUnexpectedlyFails() {
        Scenario moves = NIGHT.at(minutes(0), by("sato", open("odd", "low")));
        assertThatExceptionOfType(ScenarioFailedError.class)
                .isThrownBy(() ->
                        moves.at(minutes(1), by("sato", SetSeverity.to("low"))).runUntil(minutes(2)))
                .withMessageContaining("every wish is answered as told")
                .withMessageContaining("+1m sato: set-severity is accepted")
                .withMessageContaining("+1m sato: set-severity is refused (severity-already: ")
                .satisfies(failed -> assertThat(failed.check().holds()).isFalse());
        assertThatExceptionOfType(ScenarioFailedError.class)
                .isThrownBy(() -> moves.at(
                                minutes(1), by("sato", Note.of("fine")).refused())
                        .runUntil(minutes(2)))
                .withMessageContaining("+1m sato: note is refused (*)")
                .withMessageContaining("+1m sato: note is accepted");
    }

    @Test
    void aRefusalThatIsExpectedIsPartOfTheStory() {
        Run run = NIGHT.at(minutes(0), by("sato", open("odd", "low")))
                .at(minutes(1), by("sato", Move.to("moon")).refused("no-such-move"))
                .runUntil(minutes(2));
        assertThat(run).refused(minutes(1), "sato", "no-such-move");
        assertThat(run.refusals()).singleElement().satisfies(no -> {
            assertThat(no.expected()).isTrue();
            assertThat(no.by().team()).contains("soc");
        });
        assertThat(run.timeline(Locale.JAPANESE)).contains("拒否: sato、move: ");
    }

    @Test
    void countsTheTimeWithoutAnOwner() {
        Run run = NIGHT.at(minutes(5), by("nobody-knows", open("odd", "low"))).runUntil(minutes(20));
        failsWith(() -> assertThat(run).ownedThroughout(), "  x 0m        15m");
        assertThat(run.owner(minutes(4))).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NIGHT.at(minutes(-1), by("sato", open("odd", "low"))))
                .withMessage("open is before the beginning, give a time from 0 on, not -1m");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        NIGHT.at(hours(2), by("sato", open("odd", "low"))).runUntil(hours(1)))
                .withMessage("open is done at 2h, after the end of the run at 1h");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NIGHT.at(hours(2), by("sato", Note.of("odd"))).runUntil(hours(3)))
                .withMessageContaining("which nobody opened before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NIGHT.startingAt("03:07"))
                .withMessageContaining("start 03:07 is no time with an offset");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call(minutes(-1), "sato"))
                .withMessageContaining("before the beginning");
    }

    @Test
    void theSameStoryTwiceIsTheSameRun() {
        List<?> once = NIGHT.at(minutes(0), by("sato", open("odd", "critical")))
                .runUntil(hours(1))
                .histories();
        List<?> again = NIGHT.at(minutes(0), by("sato", open("odd", "critical")))
                .runUntil(hours(1))
                .histories();
        assertThat(once).isEqualTo(again);
    }

    private static void failsWith(Runnable assertion, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion::run)
                .satisfies(error -> assertThat(error.getMessage()).contains(parts));
    }
}
