package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.core.vocabulary.Phase;
import io.github.hansho.workflow.yaml.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a lifecycle is said all at once, each with its place. */
class LifecycleProblemsTest {

    private static final String STATES = "states: {new: {phase: triage}, end: {phase: closed}}\n";

    private static List<String> problems(String yaml) {
        LifecycleException refused = catchThrowableOfType(LifecycleException.class, () -> Lines.parse(yaml));
        assertThat(refused).as("%.200s", yaml).isNotNull();
        assertThat(refused.problems())
                .allSatisfy(problem ->
                        assertThat(problem.message().in(Locale.JAPANESE)).matches("(?s).*[\\p{IsHiragana}].*"));
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{from: new, to: ende}           | moves[0].to: state ende is not known, did you mean end? Allowed are new, end, $previous",
                "{from: nwe, to: end}            | moves[0].from: state nwe is not known, did you mean new? Allowed are new, end, $any, $open, $active",
                "{from: $opn, to: end}           | moves[0].from: state $opn is not known, did you mean $open? Allowed are new, end,",
                "{to: end}                       | moves[0]: key from is missing",
                "{from: new}                     | moves[0]: key to is missing",
                "{from: [], to: end}             | moves[0].from: nothing is listed here, name at least one state or group",
                "{from: new, to: end, wen: 1}    | moves[0].wen: key wen is not known here, did you mean when?",
                "{from: new, to: end, when: {sevrity: high}} | moves[0].when.sevrity: field sevrity is not known, did you mean severity?",
                "{from: new, to: end, requires: {data: [verdct]}} | moves[0].requires.data[0]: field verdct is not known, did you mean verdict?",
                "{from: new, to: end, requires: {rank: 1}} | moves[0].requires.rank: key rank is not known here, allowed are authority, data, reason, role",
                "{from: new, to: end, reaches: containd} | moves[0].reaches: milestone containd is not known, did you mean contained?",
                "{from: new, to: end, after: soon} | moves[0].after: soon is no length of time, write for instance 10m, 1h30m or 2d",
                "{from: new, to: end, after: 1h, requires: {reason: true}} | moves[0].after: time gives no reason; take after or reason out",
                "{from: end, to: new, after: 1h, reopen: true} | moves[0].after: time gives no reason; take after or reason out",
                "{from: new, to: end, reopen: perhaps} | moves[0].reopen: here is text, it has to be true or false",
                "none                            | moves[0]: here is text, it has to be a map"
            })
    void ofAMove(String move, String english) {
        List<String> found = problems(STATES + "moves:\n  - " + move + "\n");
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).matches("l\\.yaml:3:\\d+: .*").contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "states: {}                           | states: the lifecycle has no states, declare at least one",
                "moves: []                            | key states is missing",
                "states: {a: {phase: triag}}          | states.a.phase: phase triag is not known, did you mean triage? Allowed are intake, triage, analysis,",
                "states: {a: {label: A}}              | states.a: key phase is missing",
                "states: {a: triage}                  | states.a: here is text, it has to be a map",
                "states: {$a: {phase: triage}}        | states.$a: $a is no id; use 1 to 64 letters, digits, spaces and . _ / -,",
                "states: {a: {phase: triage, wait: 1}} | states.a.wait: key wait is not known here, did you mean waiting?",
                "{initial: b, states: {a: {phase: triage}}} | initial: initial state b is not known, allowed are a",
                "{entry: [a, b], states: {a: {phase: triage}}} | entry[1]: entry state b is not known, allowed are a",
                "{groups: {a: [a]}, states: {a: {phase: triage}}} | groups.a: group a has the name of a state or of another group, choose another",
                "{groups: {$open: [a]}, states: {a: {phase: triage}}} | groups.$open: group $open has the name of a state or of another group, choose another",
                "{groups: {g: [b]}, states: {a: {phase: triage}}} | groups.g: state b is not known, allowed are a",
                "{renamed: {b: c}, states: {a: {phase: triage}}} | renamed.b: renamed state c is not known, allowed are a",
                "{renamed: {a: a}, states: {a: {phase: triage}}} | renamed.a: state a is declared and renamed, do one of them",
                "{statez: 1, states: {a: {phase: triage}}} | statez: key statez is not known here, did you mean states?"
            })
    void ofTheWhole(String yaml, String english) {
        List<String> found = problems(yaml);
        assertThat(found).hasSize(1);
        assertThat(found.get(0)).matches("l\\.yaml:1:\\d+: .*").contains(english);
    }

    @Test
    void areSaidAllAtOnce() {
        assertThat(problems("states: {a: {phase: x}}\nmoves: [{from: b, to: c}, {to: a}]\ninitial: d\nfoo: 1\n"))
                .hasSize(6);
    }

    @Test
    void ofAFileThatExpandsWithoutEnd() {
        StringBuilder yaml = new StringBuilder("states:\n");
        for (int i = 0; i < 3_000; i++) {
            yaml.append("  s").append(i).append(": {phase: triage}\n");
        }
        yaml.append("moves:\n").append("  - {from: $any, to: s0}\n".repeat(100));
        assertThat(problems(yaml.toString()))
                .containsExactly("l.yaml:3069:5: moves[66]: groups expand to more than" + " 200000 moves");
    }

    @Test
    void ofOneThatIsBuiltInCode() {
        LifecycleException refused = catchThrowableOfType(
                LifecycleException.class,
                () -> Lifecycle.startingIn("nwe")
                        .state("new", Phase.TRIAGE)
                        .state("new", Phase.TRIAGE)
                        .allow("new", "end", move -> move.data("verdct"))
                        .build());
        List<String> said = new ArrayList<>();
        refused.problems().forEach(problem -> said.add(problem.toString()));
        assertThat(said.get(0)).isEqualTo("lifecycle: states.new: state new is declared twice, keep one");
        assertThat(said.get(1)).startsWith("lifecycle: moves[0]: field verdct is not known, allowed are state, phase,");
        assertThat(said.subList(2, 4))
                .containsExactly(
                        "lifecycle: initial state nwe is not known, allowed are new",
                        "lifecycle: moves[0]: state end is not known, allowed are new, $previous");
        assertThat(refused).hasMessageStartingWith("lifecycle lifecycle has 4 problems\n  lifecycle: states.new:");
    }

    @Test
    void ofATimerThatIsBuiltInCode() {
        LifecycleException refused = catchThrowableOfType(
                LifecycleException.class,
                () -> Lifecycle.startingIn("a")
                        .state("a", Phase.TRIAGE)
                        .allow(
                                "a",
                                "a",
                                move -> move.after(Duration.ofMinutes(-1)).reason())
                        .build());
        assertThat(refused.problems()).extracting(Problem::code).containsExactly("after-negative", "timed-reason");
    }
}
