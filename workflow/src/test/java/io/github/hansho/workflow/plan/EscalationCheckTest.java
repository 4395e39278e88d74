package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.workflow.lifecycle.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check of a plan finds in its escalations; one line for each finding. */
class EscalationCheckTest {

    private static final String HEAD = "plan: {id: p, version: 1}\n";

    /** Calls somebody who decides whatever the severity, so that nothing is found about the highest. */
    private static final String DECIDES = ", all: {hierarchical: {call: ciso}}}";

    private static List<Finding> check(String yaml) {
        return Plan.parse("p.yaml", HEAD + yaml).check().stream()
                .filter(finding -> finding.where().startsWith("p.yaml"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{one: {when: {all: [{severity: low}, {severity: high}]}, functional: {call: soc}}"
                        + " | error: rule one never begins, nothing fulfils severity = low and severity = high",
                "{one: {when: {severity: high}, functional: [{call: soc}, {call: csirt, when: {severity: low}}]}"
                        + " | error: the step of rule one that calls csirt never does, nothing fulfils severity = high and severity = low",
                "{one: {when: {severity: high}, functional: [{call: soc}, {call: csirt, when: {severity: low}, maxWait: 5m}]}"
                        + " | warning: the step of rule one that calls csirt always waits for its whole maxWait, nothing fulfils severity = high and severity = low",
                "{one: {functional: [{inform: soc}, {at: 5m, inform: csirt}]}"
                        + " | warning: rule one only informs, so nobody owes an answer and nobody can be found to have missed it; call somebody",
                "{one: {when: {acknowledged: false}, functional: [{call: soc}, {at: 5m, call: csirt, unless: resolved}]}"
                        + " | warning: the step of rule one that calls csirt says that an acknowledgement does not stop it, but the rule does not hold then; change unless or when",
                "{one: {functional: [{call: soc, unless: never}, {at: 5m, call: csirt}]}"
                        + " | note: the step of rule one that calls csirt stops with an acknowledgement, although one before it on its track does not; say unless there, too, if it is meant to go on"
            })
    void findsWhatIsWrongWithARule(String rules, String finding) {
        assertThat(check("escalations: " + rules + DECIDES))
                .extracting(Finding::toString)
                .containsExactly("p.yaml:2: " + finding);
    }

    @Test
    void saysWhatItDidNotDecide() {
        CodeGuard guard = new CodeGuard() {
            @Override
            public Truth evaluate(FieldReader fields) {
                return Truth.UNKNOWN;
            }

            @Override
            public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
                return Optional.empty();
            }
        };
        String yaml = HEAD + "escalations: {one: {when: {guard: moon}, functional: {call: soc}}" + DECIDES;
        assertThat(Plan.parse("p.yaml", yaml, Map.of("moon", guard)).check())
                .extracting(Finding::toString)
                .contains(
                        "p.yaml:2: note: whether rule one ever begins was not decided: moon() has too many combinations"
                                + " or a guard written in code");
    }

    @Test
    void findsThatNobodyOrNobodyWhoDecidesIsCalledAtTheHighestSeverity() {
        String low = "escalations: {one: {when: {severity: {atMost: high}}, hierarchical: {call: ciso}}}";
        assertThat(check(low))
                .extracting(Finding::toString)
                .containsExactly(
                        "p.yaml:2: warning: at severity critical, the highest, no rule begins and nobody is called");
        assertThat(check(low.replace("}}}", "}}, two: {functional: {call: soc}}}")))
                .extracting(Finding::toString)
                .containsExactly("p.yaml:2: note: at severity critical, the highest, nobody is called who may decide"
                        + " more; give a rule hierarchical steps");
        assertThat(check("escalations: {one: {hierarchical: {call: ciso}}}")).isEmpty();
    }

    @Test
    void findsNamesThatNoListKnowsWhereThereIsOne() {
        String rule =
                "escalations: {one: {hierarchical: {call: [ciso, mori], orElse: abe}, settings: {fallback: x}}}\n";
        assertThat(check("people: [mori]\nteams: {press: mori}\n" + rule))
                .extracting(Finding::toString)
                .containsExactly(
                        "p.yaml:4: warning: rule one calls ciso, which is no team and nobody listed in this plan;"
                                + " unless the host's rosters know it, that calls nobody",
                        "p.yaml:4: warning: rule one calls abe, which is no team and nobody listed in this plan;"
                                + " unless the host's rosters know it, that calls nobody",
                        "p.yaml:4: warning: rule one calls x, which is no team and nobody listed in this plan;"
                                + " unless the host's rosters know it, that calls nobody");
        assertThat(check(rule)).isEmpty();
    }

    @Test
    void findsNothingInAPolicyThatIsMeant() {
        assertThat(check("""
                escalations:
                  critical:
                    when: {severity: {atLeast: critical}}
                    functional:   [{at: 0m, call: soc}, {at: 10m, call: csirt}]
                    hierarchical: [{at: 25m, call: ciso, orElse: deputy-ciso, unless: resolved}]
                    settings: {onUnack: restart, onEmptyTarget: skipNow}
                """)).isEmpty();
    }

    @Test
    void aFieldThatAnEscalationReadsIsRead() {
        String fields = "fields: {vip: {type: flag}, site: {type: code}}\n";
        String rule = "escalations: {one: {when: {vip: true}, hierarchical: {call: a, when: {site: x}}}}\n";
        assertThat(check(fields + rule)).isEmpty();
    }

    @Test
    void speaksJapanese() {
        assertThat(check("escalations: {one: {hierarchical: {inform: ciso}}}"))
                .singleElement()
                .extracting(finding -> finding.in(Locale.JAPANESE))
                .asString()
                .contains("規則 one は通知だけで");
    }
}
