package io.github.hansho.examples.policy;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.coverage.Stretch.year;
import static io.github.hansho.testkit.scenario.Story.minutes;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hansho.testkit.coverage.Coverage;
import io.github.hansho.testkit.coverage.Covered;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tour of docs/coverage.md: a promise about every instant of a year, kept by one set of rosters and broken by another. */
class CoverageTourTest {

    private final Plan tokyo = Plan.parse("tokyo.yaml", Files.readString(Path.of("plans/tokyo.yaml")));
    private final Directory rosters = rosters("");

    CoverageTourTest() throws IOException {}

    private static Directory rosters(String more) {
        return Directory.parse("2026.yaml", """
                directory: {version: "2026", zone: Asia/Tokyo}
                rosters:
                  soc:         {layers: {daily: [sato, suzuki, kato], from: 2025-12-31T08:00}}
                  csirt:       {layers: {weekly: [tanaka, ito], from: 2025-12-29T09:00}}
                  ciso:        {layers: {people: mori}MORE}
                  deputy-ciso: {layers: {people: abe}}
                """.replace("MORE", more), Map.of());
    }

    // region promise
    @Test
    void theCisoIsCalledWithinThirtyMinutesWheneverItHappens() {
        Covered covered =
                Coverage.of(tokyo).with(rosters).over(year(2026, "Asia/Tokyo")).nobodyReacting();
        assertThat(covered).forSeverity("critical").calls("ciso").within(minutes(30));
        assertThat(covered).hasNoFindings();
    }
    // endregion

    @Test
    void aHolidayOfTheCisoBreaksThePromiseAndIsFound() {
        // region absent
        Directory absent = rosters(", overrides: {from: 2026-08-10T09:00, to: 2026-08-17T09:00, remove: mori}");
        Covered covered =
                Coverage.of(tokyo).with(absent).over(year(2026, "Asia/Tokyo")).nobodyReacting();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(covered)
                        .forSeverity("critical")
                        .calls("ciso")
                        .within(minutes(30)))
                .withMessage("""
                        ciso is not always called within 30m; there is one stretch of opening instants for which it is not.
                          2026-08-10T08:35+09:00 to 2026-08-17T08:35+09:00, 7d
                          First case, opened 2026-08-10T08:35+09:00 with severity=critical:
                            critical/functional    ●···············●················|··························  +35m
                            critical/hierarchical  ··········································●················|  +35m
                            +0m      ● critical/functional/0  calls soc: sato
                            +10m     ● critical/functional/1  calls csirt: ito
                            +20m     | critical/functional  ends, and nobody answered
                            +25m     ● critical/hierarchical/0  calls deputy-ciso: abe
                            +35m     | critical/hierarchical  ends, and nobody answered
                        """);
        // endregion
    }
}
