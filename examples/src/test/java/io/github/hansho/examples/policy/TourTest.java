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
import io.github.hansho.testkit.junit.VirtualDesks;
import io.github.hansho.testkit.sample.Samples;
import io.github.hansho.testkit.scenario.Call;
import io.github.hansho.testkit.scenario.Run;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.testkit.scenario.VirtualDesk;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tour of docs/testing.md: a policy test that fails, and passes once the policy is repaired. */
class TourTest {

    // region desk
    @RegisterExtension
    static final VirtualDesks DESKS = VirtualDesks.of(
            Scenario.of(plan("repaired.yaml")).onCall("soc", "sato").onCall("csirt", "tanaka"));

    @Test
    void callsTheSecondTeamAfterTenMinutes(VirtualDesk desk) {
        desk.seat("sato").open(open("EDR switched off on dc01", "critical")).orThrow();
        desk.advance(minutes(10));
        assertThat(desk.run()).calledExactly(call(minutes(0), "sato"), call(minutes(10), "tanaka"));
    }

    @Test
    void isNotLateAtAnyAwkwardTime(Samples samples) { // a failure tells the seed
        for (int i = 0; i < 100; i++) {
            Scenario scenario = Scenario.of(plan("repaired.yaml"))
                    .startingAt(samples.time(ZoneId.of("America/Chicago")))
                    .onCall("ciso", "mori")
                    .at(minutes(0), by("sato", open("EDR switched off on dc01", "critical")));
            assertThat(scenario.runUntil(hours(1))).called("ciso").within(minutes(25));
        }
    }
    // endregion

    @Test
    void thePolicyOfTheFirstAttemptFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> theCisoHearsOfItWithinThirtyMinutes(plan("policy.yaml")))
                .withMessageStartingWith("""
                        scenario: mori is called
                            expected        happened
                          x mori is called  mori is not called
                        """);
    }

    @Test
    void theRepairedPolicyPasses() {
        theCisoHearsOfItWithinThirtyMinutes(plan("repaired.yaml"));
    }

    private static void theCisoHearsOfItWithinThirtyMinutes(Plan plan) {
        // region junit
        Run run = Scenario.of(plan)
                .startingAt("2026-11-23T03:07:00+09:00")
                .onCall("soc", "sato")
                .onCall("csirt", "tanaka")
                .onCall("ciso", "mori")
                .at(minutes(0), by("sato", open("EDR switched off on dc01", "critical")))
                .at(minutes(15), by("tanaka", new Acknowledge()))
                .runUntil(hours(1));
        assertThat(run).called("mori").within(minutes(30));
        // endregion
    }

    @Test
    void theSameInYaml() {
        assertThat(scenario("ciso.scenario.yaml").holds()).isFalse();
        ScenarioResult repaired = scenario("repaired.scenario.yaml");
        assertThat(repaired.failures()).isEmpty();
        assertThat(repaired.run().calls()).extracting(Call::toString).contains("+25m mori (ciso)");
    }

    private static ScenarioResult scenario(String name) {
        return ScenarioFile.parse(name, text(name), path -> Optional.of(plan(path)))
                .run();
    }

    private static Plan plan(String name) {
        return Plan.parse(name, text(name));
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("tour", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
