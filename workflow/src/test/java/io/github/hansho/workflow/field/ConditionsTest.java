package io.github.hansho.workflow.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.CodeGuard;
import io.github.hansho.core.condition.Condition;
import io.github.hansho.core.condition.Field;
import io.github.hansho.core.condition.FieldReader;
import io.github.hansho.core.condition.FieldType;
import io.github.hansho.core.condition.Notation;
import io.github.hansho.core.condition.Truth;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.text.Label;
import io.github.hansho.workflow.yaml.Yaml;
import io.github.hansho.workflow.yaml.YamlMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    private static final CodeGuard YES = new CodeGuard() {
        @Override
        public Truth evaluate(FieldReader fields) {
            return Truth.TRUE;
        }

        @Override
        public Optional<Instant> mayChangeAt(FieldReader fields, Instant now) {
            return Optional.empty();
        }
    };

    private static final FieldCatalog FIELDS = FieldCatalog.builder()
            .declare(new DeclaredField(
                    new Field("site", FieldType.CODE, List.of("east", "west"), false, Label.plain("site")),
                    Value.UNKNOWN))
            .build();

    private static Optional<Condition> read(Yaml file) {
        YamlMap map = file.map().orElseThrow();
        return new Conditions(FIELDS, Map.of("in-office", YES))
                .read(map.find("when").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{severity: high}                            | severity = high",
                "{severity: {atLeast: high}}                 | severity >= high",
                "{severity: {atMost: medium}}                | severity <= medium",
                "{severity: [low, medium]}                   | severity = low or severity = medium",
                "{severity: {not: low}}                      | not severity = low",
                "{severity: {not: [low, high]}}              | not (severity = low or severity = high)",
                "{severity: {given: true}}                   | severity given",
                "{severity: {given: false}}                  | not severity given",
                "{severity: high, declared: true}            | severity = high and declared = true",
                "declared                                    | declared = true",
                "[declared, {alerts: {atLeast: 3}}]          | declared = true and alerts >= 3",
                "{any: [declared, acknowledged]}             | declared = true or acknowledged = true",
                "{not: declared}                             | not declared = true",
                "{all: [declared, {any: [assigned, offerOpen]}]} | declared = true and (assigned = true or offerOpen = true)",
                "{age: {atLeast: 1h30m}}                     | age >= 1h30m",
                "{roles: ciso}                               | roles = ciso",
                "{guard: in-office}                          | in-office()",
                "{site: {is: east}}                          | site = east",
                "{phase: {atLeast: containment}}             | phase >= containment",
                "{milestone.contained: true}                 | milestone.contained = true",
                "{}                                          | always"
            })
    void readsConditions(String yaml, String notation) {
        Yaml file = Yaml.read("c.yaml", "when: " + yaml);
        Optional<Condition> condition = read(file);
        assertThat(file.problems().list()).isEmpty();
        assertThat(Notation.of(condition.orElseThrow())).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{severty: high}             | c.yaml:1:8: when.severty: field severty is not known, did you mean severity?",
                "nonsense                    | c.yaml:1:7: when: field nonsense is not known, allowed are state,",
                "severity                    | c.yaml:1:7: when: field severity is not true or false, write what it has to be",
                "{severity: hihg}            | c.yaml:1:18: when.severity: severity hihg is not known, did you mean high?",
                "{severity: {over: high}}    | c.yaml:1:19: when.severity.over: key over is not known here, allowed are",
                "{severity: {}}              | c.yaml:1:18: when.severity: what field severity has to be is missing, write for",
                "{severity: []}              | c.yaml:1:18: when.severity: what field severity has to be is missing, write for",
                "{severity: {not: []}}       | c.yaml:1:24: when.severity.not: what field severity has to be is missing, write for",
                "{site: {atLeast: east}}     | c.yaml:1:24: when.site.atLeast: field site has no order, so atLeast says nothing;",
                "{verdict: {atMost: suspected}} | c.yaml:1:26: when.verdict.atMost: field verdict has no order",
                "{alerts: many}              | c.yaml:1:16: when.alerts: here is text, it has to be a whole number from 0",
                "{declared: NO}              | c.yaml:1:18: when.declared: here is text, it has to be true or false",
                "{age: {atLeast: 5}}         | c.yaml:1:23: when.age.atLeast: 5 is no length of time, write for instance",
                "{guard: at-home}            | c.yaml:1:15: when.guard: guard at-home is not known, allowed are in-office",
                "{any: [declared, {x: 1}]}   | c.yaml:1:25: when.any[1].x: field x is not known, allowed are state,"
            })
    void saysWhatIsWrongWithACondition(String yaml, String english) {
        Yaml file = Yaml.read("c.yaml", "when: " + yaml);
        assertThat(read(file)).isEmpty();
        assertThat(file.problems().list()).hasSize(1);
        assertThat(file.problems().list().get(0).toString()).startsWith(english);
    }
}
