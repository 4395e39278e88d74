package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash changes when what may happen changes, and only then. */
class StructureTest {

    private static final String BASE = """
            id: l
            version: 1
            initial: a
            states: {a: {phase: triage}, b: {phase: analysis}, c: {phase: closed}}
            moves:
              - {from: a, to: b, when: {severity: high}}
              - {from: [a, b], to: c, requires: {reason: true}}
              - {from: b, to: a, after: 1d}
            """;

    private static String hash(String yaml) {
        return Lines.parse(yaml).ref().hash();
    }

    @Test
    void staysWhenOnlyWordsChange() {
        for (List<String> change : List.of(
                List.of("id: l", "id: other"),
                List.of("version: 1", "version: 2"),
                List.of("{phase: triage}", "{phase: triage, label: {en: A, ja: あ}}"),
                List.of("moves:", "groups: {g: [a, b]}\nmoves:"),
                List.of("from: [a, b]", "from: $open"))) {
            assertThat(hash(BASE.replace(change.get(0), change.get(1))))
                    .as("%s", change)
                    .isEqualTo(hash(BASE));
        }
    }

    @Test
    void changesWithEverythingThatDecides() {
        for (List<String> change : List.of(
                List.of("{phase: triage}", "{phase: intake}"),
                List.of("{phase: triage}", "{phase: triage, waiting: true}"),
                List.of("initial: a", "initial: b"),
                List.of("initial: a", "entry: a"),
                List.of("severity: high", "severity: low"),
                List.of("{reason: true}", "{role: lead}"),
                List.of("1d", "2d"),
                List.of("to: b, when", "to: b, reaches: triaged, when"),
                List.of("moves:", "renamed: {z: a}\nmoves:"))) {
            assertThat(hash(BASE.replace(change.get(0), change.get(1))))
                    .as("%s", change)
                    .isNotEqualTo(hash(BASE));
        }
    }

    @Test
    void isTheSameEverywhere() {
        assertThat(hash(BASE)).isEqualTo("dc9083d1cd187b08fa5260446891e24ad36f1dca4bc25d0003d7578dd207f817");
    }
}
