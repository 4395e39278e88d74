package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.hansho.workflow.lifecycle.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    private static List<String> check(String yaml) {
        return Plan.parse("p.yaml", "plan: {id: p, version: 1}\n" + yaml).check().stream()
                .map(Finding::toString)
                .filter(finding -> finding.startsWith("p.yaml"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "intake: {rules: [{id: a, when: {all: [{source: edr}, {source: ids}]}, leave: true}]}"
                        + " | error: rule a applies to no alert, nothing fulfils source = edr and source = ids",
                "precursors: [{id: a, when: {rule: {is: x, not: x}}}]"
                        + " | error: rule a applies to no alert, nothing fulfils rule = x and not rule = x",
                "intake: {rules: [{id: a, open: true}, {id: b, when: {source: edr}, hold: 1h}]}"
                        + " | warning: rule b is never asked, rule a at p.yaml:2 takes every alert that it is about; put it before that one or take it out",
                "intake: {rules: [{id: a, when: {source: [edr, ids]}, open: true}, {id: b, when: {source: edr, rule: x}, hold: 1h}]}"
                        + " | warning: rule b is never asked, rule a at p.yaml:2 takes every alert that it is about; put it before that one or take it out",
                "intake: {rules: [{id: a, when: {rule: {given: true}}, open: true}, {id: b, when: {rule: {given: false}}, hold: 1h}, {id: c, leave: true}]}"
                        + " | warning: rule c is never asked, the rules before it take every alert that it is about; put it before them or take it out",
                "intake: {rules: [{id: a, dismiss: {verdict: true-positive, reason: x}}]}"
                        + " | warning: rule a dismisses alerts as true-positive, which is no reason to dismiss them; open, hold or leave them",
                "fields: {vip: {type: flag}}"
                        + " | note: field vip is declared and no condition of a lifecycle or an escalation reads it",
                "priority: {impacts: [a], urgencies: [b], priorities: [p2, p1], matrix: {a: {b: p2}}}"
                        + " | note: priority p1 follows from no impact and urgency"
            })
    void findsWhatSectionsSayTogether(String yaml, String finding) {
        assertThat(check(yaml)).containsExactly("p.yaml:2: " + finding);
    }

    @Test
    void findsNothingWhereAnAlertMayGoOn() {
        assertThat(check("intake: {rules: [{id: a, attach: [host]}, {id: b, open: true}]}"))
                .isEmpty();
        assertThat(check("intake: {rules: [{id: a, when: {source: edr}, open: true}, {id: b, open: true}]}"))
                .isEmpty();
    }

    @Test
    void saysWhatItDidNotDecide() {
        String hosts = IntStream.range(0, 17).mapToObj(i -> "h" + i).collect(Collectors.joining(", "));
        assertThat(check("intake: {rules: [{id: a, when: {host: [" + hosts + "]}, open: true}]}"))
                .singleElement()
                .asString()
                .startsWith("p.yaml:2: note: whether rule a applies to any alert was not decided")
                .endsWith("has too many combinations");
    }

    @Test
    void endsSoonWithAThousandRules() {
        String rules = IntStream.range(0, 1_000)
                .mapToObj(i -> "{id: r" + i + ", when: {rule: r" + i + ", host: [a" + i + ", b" + i + "]}, open: true}")
                .collect(Collectors.joining(", "));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check("intake: {rules: [" + rules + "]}"));
    }

    @Test
    void saysErrorsFirstAndTheSameThingOnce() {
        String yaml = """
                plan: {id: p, version: 1}
                lifecycles: {hunt: {use: jp-flow-5}, watch: {use: jp-flow-5}}
                fields: {vip: {type: flag}}
                intake: {rules: [{id: a, when: {all: [{source: a}, {source: b}]}, open: true}]}
                """;
        List<Finding> found = Plan.parse("p.yaml", yaml).check();
        assertThat(found)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> a.level().compareTo(b.level()));
        assertThat(found.get(0).code()).isEqualTo("rule-never-true");
    }

    @Test
    void includesWhatIsFoundInTheLifecycles() {
        Plan plan = Plan.parse(
                "p.yaml", "plan: {id: p, version: 1}\nlifecycle: {states: {a: {phase: intake}, b: {phase: closed}}}\n");
        assertThat(plan.check()).containsAll(plan.lifecycles().get(0).check());
    }

    @Test
    void speaksJapanese() {
        Finding finding =
                Plan.parse("p.yaml", "plan: {id: p, version: 1}\nfields: {vip: {type: flag}}\n").check().stream()
                        .filter(one -> one.code().equals("field-unread"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.in(Locale.JAPANESE)).contains("項目 vip は宣言されていますが");
        assertThat(finding.where()).isEqualTo("p.yaml:2");
    }

    @Test
    void findsNoErrorInThePlansOfTheExamples() throws IOException {
        for (String file : List.of(
                "plans/tokyo.yaml",
                "plans/ladders.yaml",
                "src/main/resources/io/github/hansho/examples/night/night.yaml")) {
            Plan plan = Plan.parse(file, Files.readString(Path.of("../examples").resolve(file)));
            assertThat(plan.check()).as(file).noneMatch(finding -> finding.level() == Finding.Level.ERROR);
        }
    }
}
