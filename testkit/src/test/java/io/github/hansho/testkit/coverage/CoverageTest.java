package io.github.hansho.testkit.coverage;

import static io.github.hansho.testkit.assertion.PolicyAssertions.assertThat;
import static io.github.hansho.testkit.coverage.Stretch.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.roster.Directory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan is asked about every instant of a year, and answers with exact stretches. */
class CoverageTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Plan POLICY = Plan.parse("tokyo.yaml", """
            plan: {id: tokyo, version: "7"}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}]
                hierarchical: [{at: 25m, call: ciso, orElse: deputy-ciso, unless: resolved}]
                settings: {onUnack: restart, onEmptyTarget: skipNow}
            """);
    private static final String ROSTERS = """
            directory: {version: "1", zone: Asia/Tokyo}
            calendars:
              office: {open: {mon-fri: "09:00-17:30"}}
            rosters:
              soc: {layers: [{daily: [sato, kato], from: 2025-12-31T09:00}]}
              csirt: {layers: [{people: [tanaka]}]}
              ciso: {layers: [{people: [mori]}]CISO}
              deputy-ciso: {layers: [{people: [abe]}]}
            """;

    private static Directory rosters(String ciso) {
        return Directory.parse("week.yaml", ROSTERS.replace("CISO", ciso), Map.of());
    }

    private static Covered covered(Plan plan, Directory directory) {
        return Coverage.of(plan).with(directory).over(year(2026, "Asia/Tokyo")).nobodyReacting();
    }

    private static Instant at(String time) {
        return Instant.parse(time + "+09:00");
    }

    private static Plan plan(String rule) {
        return Plan.parse("p.yaml", "plan: {id: p, version: \"1\"}\nescalations:\n  r:\n" + rule.indent(4));
    }

    @Test
    void theCisoIsCalledWithinThirtyMinutesWheneverItHappens() {
        assertThat(covered(POLICY, rosters("")))
                .forSeverity("critical")
                .calls("ciso")
                .within(Duration.ofMinutes(30))
                .hasNoFindings();
    }

    @Test
    void namesTheFirstInstantAtWhichAPromiseIsBrokenAndDrawsIt() {
        Directory absent = rosters(", overrides: [{from: 2026-05-03T12:00, to: 2026-05-04T12:00, remove: mori}]");
        Covered covered = covered(POLICY, absent);
        Throwable failure = catchThrowable(
                () -> assertThat(covered).forSeverity("critical").calls("ciso").within(Duration.ofMinutes(30)));
        assertThat(failure).isInstanceOf(AssertionError.class).hasMessage("""
                        ciso is not always called within 30m; there is one stretch of opening instants for which it is not.
                          2026-05-03T11:35+09:00 to 2026-05-04T11:35+09:00, 1d
                          First case, opened 2026-05-03T11:35+09:00 with severity=critical:
                            critical/functional    ●···············●················|··························  +35m
                            critical/hierarchical  ··········································●················|  +35m
                            +0m      ● critical/functional/0  calls soc: kato
                            +10m     ● critical/functional/1  calls csirt: tanaka
                            +20m     | critical/functional  ends, and nobody answered
                            +25m     ● critical/hierarchical/0  calls deputy-ciso: abe
                            +35m     | critical/hierarchical  ends, and nobody answered
                        """);
    }

    @Test
    void findsAnEmptyRoleForEveryOpeningWhoseStepAsksForIt() {
        Covered covered =
                covered(POLICY, rosters(", overrides: [{from: 2026-05-03T12:00, to: 2026-05-04T12:00, remove: mori}]"));
        assertThat(covered.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.flaw()).isEqualTo(new Flaw(Flaw.Kind.EMPTY_ROLE, "ciso"));
            assertThat(finding.stretches())
                    .containsExactly(new Stretch(at("2026-05-03T11:35:00"), at("2026-05-04T11:35:00"), TOKYO));
            assertThat(finding.first().combination()).hasToString("severity=critical");
            assertThat(Told.by(finding.first().replay(covered.plan(), covered.directory())))
                    .isEqualTo(Told.by(finding.first().events(), finding.first().openedAt()))
                    .anyMatch(line -> line.contains("abe"));
        });
        assertThatThrownBy(() -> assertThat(covered).hasNoFindings())
                .hasMessageStartingWith("Nobody stands in ciso when it is asked for.\n  2026-05-03T11:35+09:00 to");
        assertThat(covered).forSeverity("low").hasNoFindings();
    }

    @Test
    void putsTogetherWhatCannotBeToldApartAndTriesWhatTheRulesName() {
        Covered covered = covered(POLICY, rosters(""));
        assertThat(covered.worlds()).hasSize(2);
        assertThat(covered.worlds().get(0).combinations())
                .extracting(Combination::toString)
                .containsExactly("severity=low", "severity=medium", "severity=high", "severity=none");
        assertThat(covered.worlds().get(0).answers()).hasSize(1);
        assertThat(covered.worlds().get(1).combinations()).hasToString("[severity=critical]");
        assertThat(covered.held()).isEmpty();
    }

    @Test
    void tellsWhichFieldsNoOpeningSets() {
        Covered covered = covered(
                plan(
                        "when: {all: [{acknowledged: false}, {thanked: {atLeast: 2}}, {age: {atLeast: 1h}}]}\nfunctional: [{at: 0m, call: soc}]"),
                rosters(""));
        assertThat(covered.held().stream().map(held -> held.words().in(Locale.ENGLISH)))
                .containsExactly(
                        "Field acknowledged was not tried: nothing at an opening sets it. It was false throughout.",
                        "Field thanked was not tried: nothing at an opening sets it. It was 0 throughout.");
        assertThat(covered.toText(Locale.JAPANESE)).contains("項目 thanked は試していません");
    }

    @Test
    void putsOffUntilTheOfficeOpensAtOneInstantForTheWholeNight() {
        Covered covered = Coverage.of(plan("functional: [{at: 0m, call: soc}, {at: 10m, call: csirt, during: office}]"))
                .with(rosters(""))
                .ahead(Duration.ofDays(4))
                .over(year(2026, "Asia/Tokyo"))
                .nobodyReacting();
        World world = covered.worlds().get(0);
        Answer night = world.at(at("2026-02-06T20:00:00"));
        assertThat(night.opened().from()).isEqualTo(at("2026-02-06T17:20:00"));
        assertThat(night.opened().to()).isEqualTo(at("2026-02-07T09:00:00"));
        assertThat(night.events().get(2).timing()).isEqualTo(new Timing.At(at("2026-02-09T09:00:00")));
        assertThat(night.events().get(2)).hasToString("2026-02-09T00:00:00Z r/functional/1: csirt tanaka");
        Promise late = covered.promise("csirt", Duration.ofHours(12));
        assertThat(late.broken().get(1))
                .isEqualTo(new Stretch(at("2026-01-02T17:20:00"), at("2026-01-04T21:00:00"), TOKYO));
    }

    @Test
    void findsWhoIsOnBothTracksAndWhatReachesNobody() {
        Covered covered = covered(
                plan("functional: [{at: 0m, call: soc}, {at: 5m, call: nobody}]\nhierarchical: [{at: 1h, call: sato}]"),
                Directory.parse(
                        "d.yaml",
                        "people: {sato: {}}\nrosters: {soc: {zone: UTC, layers: [{people: [sato]}]}}",
                        Map.of()));
        assertThat(covered.findings())
                .extracting(finding -> finding.flaw().words().in(Locale.ENGLISH))
                .containsExactly(
                        "Nobody stands in nobody when it is asked for.",
                        "Step r/functional/1 (nobody) reaches nobody.",
                        "sato is called on both tracks of the same incident.");
        assertThat(covered.findings())
                .allSatisfy(finding -> assertThat(finding.stretches()).containsExactly(covered.stretch()));
        assertThat(covered.drawing().lanes()).hasSize(3);
    }

    @Test
    void saysThatNothingIsWrong() {
        Covered covered = covered(POLICY, rosters(""));
        assertThat(covered.toText(Locale.ENGLISH)).isEqualTo("""
                        tokyo/7: opened at every instant from 2026-01-01T00:00+09:00 to 2027-01-01T00:00+09:00, 5 combinations in 2 worlds, each looked at 1d35m ahead, if nobody reacts.
                        Nothing is wrong: every role that is asked for is filled, and every step reaches somebody.
                        """);
        assertThat(covered.drawing().lanes()).hasSize(1);
        assertThat(covered.promise("ciso", Duration.ofMinutes(25), one -> one.allows("severity", "critical"))
                        .toText(Locale.JAPANESE))
                .isEqualTo("いつ起きても ciso は 25m 以内に呼ばれます。\n");
    }

    @Test
    void isUnknownPastTheHorizonOfHolidays() {
        Directory directory = Directory.parse("d.yaml", """
                directory: {version: "1", zone: Asia/Tokyo}
                calendars:
                  jp: {holidays: {2026-11-23: day}, knownFrom: 2026-01-01, knownUntil: 2026-11-30}
                  office: {open: {mon-fri: "09:00-17:00"}, except: jp}
                rosters:
                  soc: {layers: [{people: [sato]}, {people: [kato], during: office}]}
                """, Map.of());
        Covered covered = covered(plan("functional: [{at: 30m, call: soc}]"), directory);
        assertThat(covered.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.flaw()).isEqualTo(new Flaw(Flaw.Kind.UNKNOWN, "soc"));
            assertThat(finding.first().openedAt()).isEqualTo(at("2026-12-01T08:30:00"));
        });
    }

    @Test
    void refusesWhatItCannotAnswer() {
        Covered covered = covered(POLICY, rosters(""));
        assertThatThrownBy(() -> assertThat(covered).forSeverity("huge"))
                .hasMessage("severity huge is not in the plan, allowed are [low, medium, high, critical]");
        assertThatThrownBy(() -> covered.promise("ciso", Duration.ofDays(3)))
                .hasMessage("promise of a call within 3d was not looked at, only 1d35m were; say ahead(…)");
        assertThatThrownBy(() -> Coverage.of(POLICY).ahead(Duration.ZERO))
                .hasMessage("time to look ahead is PT0S, it has to be longer than nothing");
        assertThatThrownBy(() -> Stretch.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), TOKYO))
                .hasMessage(
                        "stretch ends at 2025-12-31T15:00:00Z, it has to end after it begins at 2025-12-31T15:00:00Z");
        assertThatThrownBy(() -> assertThat(covered).with("severity", "no such").hasNoFindings())
                .hasMessage("no combination is meant, so nothing would be checked");
        assertThatThrownBy(() -> covered.worlds().get(0).at(Instant.EPOCH))
                .hasMessageStartingWith("opening instant 1970-01-01T00:00:00Z was not asked about, allowed is from");
        assertThatThrownBy(() -> covered.incident(
                        new Combination(Map.of("state", io.github.hansho.core.condition.Value.code("no"))),
                        Instant.EPOCH))
                .hasMessage("combination state=no cannot be, take one of a world's");
    }

    @Test
    void refusesMoreCombinationsThanItCanTry() {
        String counts = String.join(", ", List.of("alerts", "assets", "transfers", "reopened", "openWorkstreams"));
        StringBuilder any = new StringBuilder();
        for (String field : counts.split(", ", -1)) {
            for (int threshold : new int[] {5, 10, 15, 20}) {
                any.append(any.isEmpty() ? "" : ", ")
                        .append("{")
                        .append(field)
                        .append(": {atLeast: ")
                        .append(threshold)
                        .append("}}");
            }
        }
        Plan wide = plan("when: {any: [" + any + "]}\nfunctional: [{at: 0m, call: soc}]");
        assertThatThrownBy(() -> covered(wide, rosters("")))
                .hasMessage("rules name fields with 371293 combinations, allowed are 100000; let them name fewer of "
                        + "alerts, assets, openWorkstreams, reopened, transfers");
    }
}
