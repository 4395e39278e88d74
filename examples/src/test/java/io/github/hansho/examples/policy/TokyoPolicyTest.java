package io.github.hansho.examples.policy;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.call;
import static io.github.hansho.testkit.scenario.Story.hours;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hansho.testkit.file.ScenarioFile;
import io.github.hansho.testkit.file.ScenarioResult;
import io.github.hansho.testkit.scenario.Run;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The policy of the example plan, tested in JUnit and by its scenario file. */
class TokyoPolicyTest {

    private final Plan tokyo = Plan.parse("tokyo.yaml", Files.readString(Path.of("plans/tokyo.yaml")));

    TokyoPolicyTest() throws IOException {}

    @Test
    void theCisoHearsOfItAlthoughTheCsirtAnswered() {
        // region night
        Run night = Scenario.of(tokyo)
                .startingAt("2026-11-23T03:07:00+09:00")
                .onCall("soc", "sato")
                .onCall("csirt", "tanaka")
                .onCall("ciso", "mori")
                .onCall("deputy-ciso", "abe")
                .at(minutes(0), by("sato", open("EDR switched off on dc01", "high")))
                .at(minutes(4), by("sato", SetSeverity.to("critical")))
                .at(minutes(15), by("tanaka", new Acknowledge()))
                .runUntil(hours(12));
        assertThat(night)
                .calledExactly(call(minutes(4), "sato"), call(minutes(14), "tanaka"), call(minutes(29), "mori"));
        // endregion
    }

    @Test
    void itsScenarioFileHoldsAndSaysWhatDiffersWhenItDoesNot() throws IOException {
        String yaml = Files.readString(Path.of("scenarios/tokyo-night.scenario.yaml"));
        assertThat(run(yaml).holds()).isTrue();
        ScenarioResult late = run(yaml.replace("{at: 29m, call: mori}", "{at: 30m, call: mori}"));
        assertThat(late.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).isEqualTo("tokyo-night.scenario.yaml:11");
            assertThat(failure.check().table(Locale.ENGLISH)).isEqualTo("""
                    the calls until +12h
                        expected     happened
                        +4m sato     +4m sato (soc)
                        +14m tanaka  +14m tanaka (csirt)
                      x -            +29m mori (ciso)
                      x +30m mori    -
                    """);
        });
    }

    private ScenarioResult run(String yaml) {
        return ScenarioFile.parse("tokyo-night.scenario.yaml", yaml, path -> Optional.of(tokyo))
                .run();
    }

    @Test
    void whatFailsShowsExpectedBesideHappened() {
        Run quiet = Scenario.of(tokyo)
                .named("nobody answers")
                .startingAt("2026-11-23T03:07:00+09:00")
                .onCall("soc", "sato")
                .onCall("csirt", "tanaka")
                .onCall("ciso", "mori")
                .at(minutes(0), by("sato", open("EDR switched off on dc01", "critical")))
                .runUntil(minutes(30));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(quiet).called("ciso").within(minutes(20)))
                .withMessage("""
                        nobody answers: ciso is called within 20m
                            expected      happened
                          x by +20m ciso  +25m mori (ciso)

                        What happened until +30m:
                            +0m   2026-11-23 03:07:00+09:00  sato opens "EDR switched off on dc01" (critical)
                            +0m   2026-11-23 03:07:00+09:00  critical/functional begins
                            +0m   2026-11-23 03:07:00+09:00  critical/hierarchical begins
                            +0m   2026-11-23 03:07:00+09:00  called: sato (soc); critical/functional, step 1
                            +10m  2026-11-23 03:17:00+09:00  called: tanaka (csirt); critical/functional, step 2
                            +20m  2026-11-23 03:27:00+09:00  critical/functional has nobody left to call; called were 2
                            +25m  2026-11-23 03:32:00+09:00  called: mori (ciso); critical/hierarchical, step 1
                        """);
    }
}
