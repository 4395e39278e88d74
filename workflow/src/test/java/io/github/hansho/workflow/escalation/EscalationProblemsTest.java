package io.github.hansho.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PlanException;
import io.github.hansho.workflow.yaml.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of escalation rules, in words of both languages; the rules stand in line 3. */
class EscalationProblemsTest {

    /** What is put into other sentences. */
    private static final Set<String> SUBJECTS =
            Set.of("preset", "setting", "phase", "target", "window", "unless", "option");

    private record Case(String rules, String english, String japanese) {
        @Override
        public String toString() {
            return rules;
        }
    }

    static Stream<Case> cases() {
        return Stream.of("""
                        {R: {functional: {call: a}}}
                        3:4: escalations.R: R is no name; use 1 to 64 small letters, digits and . _ -, with a letter or digit first and last
                        R は名前として使えません。英小文字、数字、. _ - の1〜64文字で、先頭と末尾は英数字にしてください""", """
                        {r: {}}
                        3:7: escalations.r: rule r calls nobody; give it functional or hierarchical steps
                        規則 r は誰も呼び出しません。functional または hierarchical に段を書いてください""", """
                        {r: {functional: {wait: 5m}}}
                        3:8: escalations.r.functional: there is no step on this track (Functional); list at least one that calls
                        このトラック(機能的エスカレーション)に段がありません。呼び出す段を1つ以上書いてください""", """
                        {r: {functional: {call: a, again: {every: 1m, times: 70}}}}
                        3:8: escalations.r.functional: there are 65 steps, repetitions counted; allowed are 64
                        繰り返しを含めて段が 65 あります。許されるのは 64 までです""", """
                        {r: {functional: {call: a}, settings: {additionalPasses: 21}}}
                        3:60: escalations.r.settings.additionalPasses: 21 is too many; allowed are 0 to 20
                        21 は多すぎます。許されるのは 0〜20 です""", """
                        {r: {functional: {call: a}, settings: {ackTimeout: 0m}}}
                        3:54: escalations.r.settings.ackTimeout: this is no time at all, it has to be longer
                        長さが 0 です。0 より長くしてください""", """
                        {r: {functional: {call: a}, settings: {additionalPasses: 1, passGap: 0m}}}
                        3:41: escalations.r.settings: passGap is nothing, and the ladder is climbed again: it would call without a pause; give for instance 10m
                        passGap が 0 のまま繰り返すと、休みなく呼び出し続けます。例えば 10m としてください""", """
                        {r: {functional: {call: a, unless: never}, settings: {onExhausted: loop}}}
                        3:7: escalations.r: rule r has steps that nothing stops (unless: never) and is climbed again for ever (onExhausted: loop); change one of them
                        規則 r には止まらない段(unless: never)があり、終わりなく繰り返します(onExhausted: loop)。どちらかを変えてください""", """
                        {r: {functional: {call: a, inform: b}}}
                        3:20: escalations.r.functional: here are 2 acts, give one of call, inform, ask, transfer; a step that only waits has wait and nothing else
                        ここには動作が 2 あります。call、inform、ask、transfer のどれか1つにしてください。待つだけの段は wait だけを書きます""", """
                        {r: {functional: {call: []}}}
                        3:21: escalations.r.functional.call: this step calls nobody, name a role, a team or a person
                        この段は誰も呼び出しません。役割、チーム、担当者のどれかを書いてください""", """
                        {r: {functional: {call: a, maxWait: 5m}}}
                        3:30: escalations.r.functional.maxWait: maxWait needs a when to wait for
                        maxWait には待つ条件 when が要ります""", """
                        {r: {functional: {call: a, orElse: a}}}
                        3:30: escalations.r.functional.orElse: orElse names a, which the step calls anyway; name somebody else
                        orElse の a はこの段がもともと呼び出す相手です。別の相手にしてください""", """
                        {r: {functional: {call: a, otherwise: x}}}
                        3:30: escalations.r.functional.otherwise: otherwise belongs to a step that asks for a decision; write ask instead of the act that is here
                        otherwise は判断依頼の段のものです。動作を ask にしてください""", """
                        {r: {functional: {at: 5m, wait: 5m, call: a}}}
                        3:29: escalations.r.functional.wait: a step has either at, since the condition became true, or wait, since the step before; take one out
                        段には at(条件成立から)か wait(前の段から)のどちらか一方だけを書いてください""", """
                        {r: {functional: [{at: 5m, call: a}, {at: 4m, call: b}]}}
                        3:41: escalations.r.functional[1].at: at is 4m, before the step before it, at 5m; put the steps in order
                        at が 4m で、前の段の 5m より前です。順に並べてください""", """
                        {r: {functional: {ask: a, question: q, options: {x: X}, otherwise: y}}}
                        3:70: escalations.r.functional.otherwise: option y is not known, allowed are x
                        選択肢 y は定義されていません。使えるのは x です""", """
                        {r: {functional: {call: a, unless: acked}}}
                        3:38: escalations.r.functional.unless: unless acked is not known, allowed are acknowledged, resolved, never
                        呼び出しを止める条件 acked は定義されていません。使えるのは acknowledged, resolved, never です""", """
                        {r: {functional: {call: a}, settings: {preset: opsgenie}}}
                        3:50: escalations.r.settings.preset: preset opsgenie is not known, allowed are goalert, pagerduty
                        プリセット opsgenie は定義されていません。使えるのは goalert, pagerduty です""", """
                        {r: {functional: {call: a}, settings: {onUnack: again}}}
                        3:51: escalations.r.settings.onUnack: setting again is not known, allowed are restart, resume, rearmCurrent
                        設定値 again は定義されていません。使えるのは restart, resume, rearmCurrent です""")
                .map(text -> text.split("\n", 3))
                .map(parts -> new Case(parts[0], "p.yaml:" + parts[1], parts[2]));
    }

    private static List<Problem> problems(String rules) {
        String yaml = "plan: {id: p, version: 1}\nescalations:\n  " + rules + "\n";
        PlanException refused = catchThrowableOfType(PlanException.class, () -> Plan.parse("p.yaml", yaml));
        assertThat(refused).as(rules).isNotNull();
        return refused.problems();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhereAndWhatAndWhatIsAllowed(Case one) {
        List<Problem> found = problems(one.rules());
        assertThat(found).extracting(Problem::toString).containsExactly(one.english());
        assertThat(found.get(0).message().in(Locale.JAPANESE)).isEqualTo(one.japanese());
    }

    private static String ladders(int count) {
        StringBuilder rules = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            rules.append(i == 0 ? "" : ", ").append("r").append(i).append(": {functional: {call: a}}");
        }
        return rules.append("}").toString();
    }

    @Test
    void anIncidentClimbsOnlySoManyLadders() {
        assertThat(problems(ladders(33)))
                .extracting(Problem::toString)
                .containsExactly("p.yaml:3:3: escalations: there are 33 ladders; an incident climbs at most 32");
        assertThat(problems(ladders(33)).get(0).message().in(Locale.JAPANESE))
                .isEqualTo("はしごが 33 あります。1件のインシデントで使えるのは 32 までです");
    }

    @Test
    void everySentenceIsAsserted() throws IOException {
        Properties texts = new Properties();
        try (InputStream english = Objects.requireNonNull(Words.class.getResourceAsStream("texts_en.properties"))) {
            texts.load(english);
        }
        Set<String> missing = new TreeSet<>(texts.stringPropertyNames());
        missing.removeAll(SUBJECTS);
        missing.remove("too-many-ladders");
        missing.removeIf(key -> key.startsWith("ladder.") || key.startsWith("step."));
        cases().forEach(one -> missing.remove(problems(one.rules()).get(0).code()));
        assertThat(missing).isEmpty();
    }

    @Test
    void saysEverythingAtOnceByPlace() {
        assertThat(problems("""
                {
                 one: {functional: {call: [], wait: 5m, at: 5m}},
                 two: {functional: {call: a, maxWait: 0m}, settings: {passGap: -1m, onUnack: x}},
                 three: {},
                 four: {when: {severty: high}, functional: {shout: a}}}""")).extracting(Problem::line).contains(4, 5, 6, 7);
    }
}
