package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.vocabulary.Track;
import io.github.hansho.workflow.escalation.EscalationRule;
import io.github.hansho.workflow.escalation.EscalationSettings;
import io.github.hansho.workflow.escalation.EscalationSettings.OnUnack;
import io.github.hansho.workflow.escalation.Presets;
import io.github.hansho.workflow.roster.Directory;
import io.github.hansho.workflow.yaml.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Escalations and rosters within a plan: what each section knows of the others. */
class EscalationsInPlanTest {

    private static final String ROSTERS = """
            plan: {id: p, version: 1}
            settings: {zone: Asia/Tokyo}
            teams: {press: abe}
            calendars: {office: {open: {mon-fri: "09:00-17:30"}}}
            rosters:
              soc: {layers: {people: sato}, fallback: csirt}
              csirt: {layers: {weekly: [tanaka, mori], from: 2026-11-02T09:00}}
            """;

    private static List<String> problems(String yaml) {
        PlanException refused = catchThrowableOfType(PlanException.class, () -> Plan.parse("p.yaml", yaml));
        assertThat(refused).as(yaml).isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{call: sco} | functional[0].call: role, team or person sco is not known, did you mean soc? Allowed are abe, csirt, mori, press, sato, soc, tanaka",
                "{call: [soc, tanak]} | functional[0].call[1]: role, team or person tanak is not known, did you mean tanaka? Allowed are abe, csirt, mori, press, sato, soc, tanaka",
                "{call: soc, orElse: ciso} | functional[0].orElse: role, team or person ciso is not known, allowed are abe, csirt, mori, press, sato, soc, tanaka",
                "{call: soc, during: offcie} | functional[0].during: window offcie is not known, did you mean office? Allowed are office"
            })
    void refusesNamesThatThePlanDoesNotListWhenItHasRosters(String step, String problem) {
        assertThat(problems(ROSTERS + "escalations: {one: {functional: " + step + "}}\n"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:8:")
                .endsWith("escalations.one." + problem.replace("[0]", ""));
    }

    @Test
    void refusesAFallbackThatThePlanDoesNotListOfARuleAndOfAll() {
        String rule = "escalations: {one: {functional: {call: soc}, settings: {fallback: ciso}}}\n";
        assertThat(problems(ROSTERS + rule))
                .singleElement()
                .asString()
                .contains("p.yaml:8:", "escalations.one.settings.fallback: role, team or person ciso is not known");
        String all = ROSTERS.replace("{zone: Asia/Tokyo}", "{zone: Asia/Tokyo, escalation: {fallback: ciso}}");
        assertThat(problems(all))
                .singleElement()
                .asString()
                .contains("p.yaml:2:", "settings.escalation.fallback: role, team or person ciso is not known");
    }

    @Test
    void takesRolesTeamsPeopleAndWindowsOfThePlan() {
        Plan plan = Plan.parse(
                "p.yaml",
                ROSTERS
                        + "escalations: {one: {functional: {call: [soc, press, mori], orElse: csirt, during: office}}}\n");
        assertThat(plan.escalations().get(0).functional().get(0).targets()).containsExactly("soc", "press", "mori");
        assertThat(plan.directory()
                        .resolve("csirt", Instant.parse("2026-11-23T03:07:00Z"))
                        .people())
                .containsExactly("mori");
    }

    @Test
    void takesAnyNameWhenThePlanHasNoRosters() {
        String step = "escalations: {one: {functional: {call: anybody, orElse: [x], during: whenever}}}\n";
        String fine = step.replace("[x]", "x");
        assertThat(Plan.parse("p.yaml", "plan: {id: p, version: 1}\n" + fine).escalations())
                .extracting(EscalationRule::id)
                .containsExactly("one");
        assertThat(Plan.parse("p.yaml", "plan: {id: p, version: 1}\npeople: [sato]\n" + fine)
                        .escalations())
                .hasSize(1);
        assertThat(problems("plan: {id: p, version: 1}\n" + step))
                .containsExactly("p.yaml:2:57: escalations.one.functional.orElse: here is a list, it has to be text");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String yaml = """
                plan: {id: p, version: 1}
                settings: {zone: Asia/Tokyo, escalation: {onUnack: reset}}
                people: [sato]
                teams: {press: abe}
                calendars: {office: {open: {}}}
                rosters: {soc: {layers: {weekly: sato}}}
                maintenance: {id: m, from: 2026-11-02, to: 2026-11-01, reason: x}
                escalations:
                  one: {when: {severty: high}, functional: {call: soc}}
                  two: {functional: {wait: 5m}}
                """;
        List<String> found = problems(yaml);
        assertThat(found)
                .extracting(problem -> problem.replaceAll("^p.yaml:(\\d+):.*", "$1"))
                .containsExactly("2", "4", "5", "6", "7", "9", "10");
    }

    @Test
    void theSettingsOfAPlanHoldForRulesThatHaveNoneOfTheirOwn() {
        Plan plan = Plan.parse("p.yaml", """
                plan: {id: p, version: 1}
                settings: {escalation: {preset: pagerduty, passGap: 15m}}
                escalations:
                  one: {functional: {call: soc}}
                  two: {functional: {call: soc}, settings: {ackTimeout: 1h}}
                  three: {functional: {call: soc}, settings: {preset: goalert}}
                """);
        List<EscalationSettings> settings =
                plan.escalations().stream().map(EscalationRule::settings).toList();
        assertThat(settings)
                .extracting(EscalationSettings::onUnack)
                .containsExactly(OnUnack.REARM_CURRENT, OnUnack.REARM_CURRENT, OnUnack.RESTART);
        assertThat(settings)
                .extracting(one -> one.ackTimeout().map(Duration::toMinutes).orElse(0L))
                .containsExactly(30L, 60L, 0L);
        assertThat(settings.get(1).passGap()).isEqualTo(Duration.ofMinutes(15));
        assertThat(settings.get(2)).isEqualTo(Presets.GOALERT);
    }

    @Test
    void aPlanWithoutTheSectionsCallsNobodyAndLeavesTheRostersToTheHost() {
        Plan plan = Plan.parse("p.yaml", "plan: {id: p, version: 1}\n");
        assertThat(plan.escalations()).isEmpty();
        assertThat(plan.directory()).isEqualTo(Directory.EMPTY);
    }

    @Test
    void readsEveryNotationOfTimeAsADistanceFromTheBeginning() {
        Plan plan = Plan.parse("p.yaml", """
                plan: {id: p, version: 1}
                escalations:
                  one:
                    functional:
                      - {at: 5m, call: a, thenWait: 5m}
                      - {call: b}
                      - {wait: 5m}
                      - {wait: 1m, call: c, again: {every: 4m, times: 2}}
                      - {at: 30m, call: d}
                """);
        EscalationRule rule = plan.escalations().get(0);
        assertThat(List.of(0, 1, 2, 3, 4, 5))
                .extracting(step -> rule.offset(Track.FUNCTIONAL, step).toMinutes())
                .containsExactly(5L, 10L, 16L, 20L, 24L, 30L);
    }
}
