package io.github.hansho.testkit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.yaml.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    static final String PLAN = """
            plan: {id: tokyo, version: "1"}
            lifecycle: {use: hansho}
            handOver: {answerWithin: 30m, required: [summary]}
            escalations:
              critical:
                when: {severity: {atLeast: critical}}
                functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}]
                hierarchical: [{at: 25m, call: ciso, orElse: deputy-ciso, unless: resolved}]
                settings: {onUnack: restart, onEmptyTarget: skipNow}
            """;

    static final String NIGHT = """
            scenario: critical at 03:07 on a holiday; the CSIRT answers, and the CISO hears of it all the same
            plan: tokyo.yaml
            start: 2026-11-23T03:07:00+09:00
            onCall: {soc: sato, csirt: tanaka, ciso: mori, deputy-ciso: abe}   # instead of the rosters; leave out to use them
            story:
              - {at: 0m,  by: sato,   open: {title: EDR switched off on dc01, severity: high}}
              - {at: 4m,  by: sato,   do: {setSeverity: critical}}
              - {at: 15m, by: tanaka, do: acknowledge}
            expect:
              - {at: 16m, next: {at: 29m, call: ciso}}
              - {until: 12h, calls: [{at: 4m, call: sato}, {at: 14m, call: tanaka}, {at: 29m, call: mori}]}   # complete
            """;

    static ScenarioFile read(String yaml) {
        return ScenarioFile.parse(
                "night.scenario.yaml",
                yaml,
                path -> path.equals("tokyo.yaml") ? Optional.of(Plan.parse("tokyo.yaml", PLAN)) : Optional.empty());
    }

    static List<String> problems(String yaml) {
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> read(yaml));
        assertThat(refused).as("refusal").isNotNull();
        return refused.problems().stream().map(Problem::toString).toList();
    }

    /** A scenario with another story and other expectations. */
    static String told(String story, String expect) {
        return NIGHT.substring(0, NIGHT.indexOf("story:")) + "story:\n" + story.indent(2) + "expect:\n"
                + expect.indent(2);
    }

    @Test
    void holdsAsWritten() {
        ScenarioResult result = read(NIGHT).run();
        assertThat(result.failures()).isEmpty();
        assertThat(result.answers()).hasSize(3);
        assertThat(result.run().calls()).hasSize(3);
    }

    @Test
    void oneMoreOneFewerOrOneSecondOffFails() {
        String last = ", {at: 29m, call: mori}";
        assertThat(read(NIGHT.replace(last, "")).run().holds()).isFalse();
        assertThat(read(NIGHT.replace(last, last + ", {at: 40m, call: abe}"))
                        .run()
                        .holds())
                .isFalse();
        ScenarioResult late =
                read(NIGHT.replace("29m, call: mori", "29m1s, call: mori")).run();
        assertThat(late.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.place()).isEqualTo("night.scenario.yaml:11"));
        assertThat(late.failures().get(0).check().beside(late.run(), Locale.JAPANESE))
                .contains("期待", "  x -            +29m mori（ciso）");
    }

    @Test
    void tellsOfEverythingThatMayBeExpected() {
        ScenarioResult result = read(told("""
                - {at: 0m, by: sato, open: {title: odd, severity: high}}
                - {at: 1m, by: sato, do: {moveTo: closed}}
                - {at: 2m, by: sato, do: {offer: {to: csirt, summary: odd, impactScope: {unknown: list awaited}}}}
                - {at: 3m, by: sato, do: {setSeverity: high}, refused: severity-already}
                - {at: 5m, by: tanaka, do: {accept: {reservation: scope to follow, within: 1h}}}
                - {at: 6m, by: tanaka, do: {ask: {of: ciso, question: isolate?, options: {now: at once, wait: later}, answerWithin: 10m}}}
                - {at: 7m, by: tanaka, do: {contact: {to: mori, result: answered}}}
                - {at: 8m, by: mori, do: {decide: {D-1: now}}}
                - {at: 9m, by: tanaka, do: {setSeverity: critical}}
                - {at: 10m, by: tanaka, do: {snooze: 1h}}
                """, """
                - {at: 1m, by: sato, refused: true}
                - {at: 3m, refused: [severity-already]}
                - {at: 4m, ownedBy: soc}
                - {at: 5m, ownedBy: csirt}
                - {ownedThroughout: true, until: 1h}
                - {offersAnsweredWithin: 3m}
                - {decided: {D-1: now}, until: 8m}
                - {answered: mori, within: 7m}
                - {delivered: mori, within: 7m}
                - {called: soc, within: 9m}
                - {neverCalled: abe, until: 1h}
                - {at: 9m, next: {at: 19m, call: csirt}}
                - {at: 1h, next: {at: 1h10m, call: soc}}
                """)).run();
        assertThat(result.failures())
                .extracting(failure -> failure.place() + " " + failure.check().beside(result.run(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void nobodyIsCalledNextOnceEverybodyWas() {
        assertThat(read(told("- {at: 0m, by: sato, open: {title: odd, severity: high}}", "- {at: 1m, next: nobody}"))
                        .run()
                        .holds())
                .isTrue();
    }
}
