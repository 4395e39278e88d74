package com.example.clinic;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.scenario.Story.by;
import static io.github.hansho.testkit.scenario.Story.call;
import static io.github.hansho.testkit.scenario.Story.days;
import static io.github.hansho.testkit.scenario.Story.hours;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static io.github.hansho.testkit.scenario.Story.open;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClinicPolicyTest {

    private static final Plan CLINIC = Plan.parse("clinic.yaml", text("clinic.yaml"));

    @RegisterExtension
    static final VirtualDesks DESKS =
            VirtualDesks.of(Scenario.of(CLINIC).startingAt("2026-11-23T10:00:00+01:00[Europe/Berlin]"));

    @Test
    void asksTheDeskFirstInOfficeHours(VirtualDesk desk) {
        desk.seat("ward-3")
                .open(open("infusion server does not answer", "care-at-risk"))
                .orThrow();
        desk.advance(minutes(5));
        assertThat(desk.run().calls()).extracting(Call::role).containsExactly("it-desk", "duty-nurse");
    }

    @Test
    void aNuisanceWaitsForTheMorning() {
        Run night = Scenario.of(CLINIC)
                .startingAt("2026-11-23T22:00:00+01:00[Europe/Berlin]")
                .at(minutes(0), by("ward-3", open("printer", "nuisance")))
                .runUntil(days(1));
        assertThat(night).calledExactly(call(hours(10), "yilmaz"));
    }

    /** Whenever it happens, and although the first one called answers at once. */
    @Test
    void theChiefPhysicianHearsOfItWithinAQuarterOfAnHour(Samples samples) {
        for (int i = 0; i < 200; i++) {
            Run run = Scenario.of(CLINIC)
                    .startingAt(samples.time(ZoneId.of("Europe/Berlin")).withYear(samples.between(2027, 2029)))
                    .at(minutes(0), by("ward-3", open("infusion server does not answer", "care-at-risk")))
                    .at(minutes(1), by("becker", new Acknowledge()))
                    .runUntil(hours(1));
            assertThat(run).called("chief-physician").within(minutes(15)).ownedBy(minutes(1), "ward-3");
            assertThat(run.calls().get(0).after()).isEqualTo(Duration.ZERO);
        }
    }

    @Test
    void theNightOfTheLongHourIsAsItsFileSays() {
        ScenarioResult night = ScenarioFile.parse(
                        "night.scenario.yaml", text("night.scenario.yaml"), path -> Optional.of(CLINIC))
                .run();
        assertThat(night.failures())
                .extracting(failure -> failure.check().table(Locale.ENGLISH))
                .isEqualTo(List.of());
    }

    private static String text(String name) {
        try (InputStream in = ClinicPolicyTest.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
