package io.github.hansho.workflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.yaml.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of a plan, in words; the section stands in line 2, below the plan's name. */
class PlanProblemsTest {

    private record Case(String yaml, String english) {}

    private static final List<Case> CASES = Stream.of(
                    // the whole
                    "lifecylce: {use: hansho} | p.yaml:2:1: lifecylce: key lifecylce is not known here, did you mean lifecycle? Allowed are calendars, escalations, fields, handOver, intake, lifecycle, lifecycles, maintenance, people, plan, precursors, priority, rosters, settings, severities, teams",
                    "deadlines: {} | p.yaml:2:1: deadlines: section deadlines is not run by this version, so it is refused; take it out",
                    "intake: [] | p.yaml:2:9: intake: here is a list, it has to be a map",
                    // settings
                    "settings: {zone: Asia/Tokio} | p.yaml:2:18: settings.zone: Asia/Tokio is no time zone, write for instance Asia/Tokyo",
                    "settings: {time: UTC} | p.yaml:2:12: settings.time: key time is not known here, allowed are escalation, zone",
                    // fields
                    "fields: {1st: {type: flag}} | p.yaml:2:10: fields.1st: 1st is no field name; use at most 64 letters and digits, in parts joined by . _ or -",
                    "fields: {severity: {type: flag}} | p.yaml:2:10: fields.severity: field severity has the name of a built-in field or of a word in conditions, choose another",
                    "fields: {any: {type: flag}} | p.yaml:2:10: fields.any: field any has the name of a built-in field or of a word in conditions, choose another",
                    "fields: {a: {}} | p.yaml:2:13: fields.a: key type is missing",
                    "fields: {a: {type: flga}} | p.yaml:2:20: fields.a.type: type flga is not known, did you mean flag? Allowed are code, codes, flag, count, span",
                    "fields: {a: {type: flag, unset: no}} | p.yaml:2:33: fields.a.unset: unset value no is not known, allowed are unknown, absent",
                    "fields: {a: {type: flag, codes: [x]}} | p.yaml:2:26: fields.a.codes: field a is no code, so it has no codes; take them out",
                    "fields: {a: {type: code, ordered: true}} | p.yaml:2:26: fields.a.ordered: field a has no codes to order, list them or take ordered out",
                    "fields: {a: {type: codes, codes: [x], ordered: true}} | p.yaml:2:39: fields.a.ordered: field a has no codes to order, list them or take ordered out",
                    // grades
                    "severities: [] | p.yaml:2:13: severities: there are no grades here, list at least one, lowest first",
                    "severities: [low, high, low] | p.yaml:2:25: severities[2]: grade low is here for the second time, keep one",
                    "severities: {low: {label: Low, colour: red}} | p.yaml:2:32: severities.low.colour: key colour is not known here, allowed are label",
                    // priority
                    "priority: {impacts: [a], urgencies: [b], priorities: [p]} | p.yaml:2:11: priority: key matrix is missing",
                    "priority: {impacts: [a], urgencies: [b], priorities: [p], matrix: {a: {}}} | p.yaml:2:71: priority.matrix.a: key b is missing",
                    "priority: {impacts: [a], urgencies: [b], priorities: [p], matrix: {a: {b: q}}} | p.yaml:2:75: priority.matrix.a.b: priority q is not known, allowed are p",
                    "priority: {impacts: [a], urgencies: [b], priorities: [p], matrix: {a: {b: p, c: p}}} | p.yaml:2:78: priority.matrix.a.c: key c is not known here, allowed are b",
                    "priority: {impacts: [a], urgencies: [low, high], priorities: [p2, p1], matrix: {a: {low: p1, high: p2}}} | p.yaml:2:100: priority.matrix.a.high: impact a and urgency high give p2, below the p1 of impact a and urgency low",
                    // lifecycles
                    "lifecycle: {use: hanshoo} | p.yaml:2:18: lifecycle.use: lifecycle hanshoo is not known, did you mean hansho? Allowed are hansho, nist-sp-800-61r2, jp-csirt-7, jp-flow-5",
                    "lifecycle: {use: hansho, id: x} | p.yaml:2:26: lifecycle.id: key id is not known here, allowed are use",
                    "lifecycle: {states: {a: {phase: intake}}, moves: [{from: a, to: b}]} | p.yaml:2:65: lifecycle.moves[0].to: state b is not known, allowed are a, $previous",
                    "lifecycles: {incidnet: {use: hansho}} | p.yaml:2:14: lifecycles.incidnet: kind incidnet is not known, did you mean incident? Allowed are incident, suspicious-mail, vulnerability, intelligence, hunt, issue, watch, other",
                    // hand-over
                    "handOver: {answerWithin: 0m} | p.yaml:2:12: handOver.answerWithin: answerWithin is no time at all, it has to be longer",
                    "handOver: {answerWithin: soon} | p.yaml:2:26: handOver.answerWithin: soon is no length of time, write for instance 10m, 1h30m or 2d",
                    "handOver: {required: [sumary]} | p.yaml:2:23: handOver.required[0]: item of a hand-over sumary is not known, did you mean summary? Allowed are summary, impact-scope, occurred-at, related-systems, responsible",
                    // intake
                    "intake: {groupBy: [hosts]} | p.yaml:2:20: intake.groupBy[0]: alert field hosts is not known, did you mean host? Allowed are source, rule, title, severity, host, account, address, domain, digest",
                    "intake: {groupBy: []} | p.yaml:2:10: intake.groupBy: groupBy lists nothing, name at least one or take it out",
                    "intake: {rules: [{id: a}]} | p.yaml:2:18: intake.rules[0]: here are 0 actions, give one of dismiss, hold, open, attach, leave",
                    "intake: {rules: [{id: a, open: true, hold: 1h}]} | p.yaml:2:18: intake.rules[0]: here are 2 actions, give one of dismiss, hold, open, attach, leave",
                    "intake: {rules: [{open: true}]} | p.yaml:2:18: intake.rules[0]: key id is missing",
                    "intake: {rules: [{id: a, open: true}, {id: a, open: true}]} | p.yaml:2:44: intake.rules[1].id: rule a is here for the second time, give each its own id",
                    "intake: {rules: [{id: a, open: hihg}]} | p.yaml:2:32: intake.rules[0].open: severity hihg is not known, did you mean high? Allowed are low, medium, high, critical",
                    "intake: {rules: [{id: a, open: false}]} | p.yaml:2:32: intake.rules[0].open: open is written as true, or taken out",
                    "intake: {otherwise: {leave: false}} | p.yaml:2:29: intake.otherwise.leave: leave is written as true, or taken out",
                    "intake: {otherwise: {hold: 0s}} | p.yaml:2:22: intake.otherwise.hold: hold is no time at all, it has to be longer",
                    "intake: {otherwise: {attach: [port]}} | p.yaml:2:31: intake.otherwise.attach[0]: kind of thing port is not known, did you mean host? Allowed are host, account, address, domain, digest, other",
                    "intake: {otherwise: {dismiss: {verdict: false, reason: x}}} | p.yaml:2:41: intake.otherwise.dismiss.verdict: here is true or false, it has to be text",
                    "intake: {otherwise: {dismiss: {verdict: fp, reason: x}}} | p.yaml:2:41: intake.otherwise.dismiss.verdict: verdict fp is not known, allowed are undetermined, suspected, true-positive, benign-true-positive, false-positive, insufficient-data",
                    "intake: {rules: [{id: a, when: {state: new}, open: true}]} | p.yaml:2:33: intake.rules[0].when.state: field state is not known, allowed are source, rule, title, severity, host, account, address, domain, digest",
                    // precursors
                    "precursors: [{id: a, lookBack: 0d}] | p.yaml:2:22: precursors[0].lookBack: lookBack is no time at all, it has to be longer",
                    "precursors: [{id: a, verdicts: []}] | p.yaml:2:22: precursors[0].verdicts: verdicts lists nothing, name at least one or take it out",
                    "precursors: [{id: a, open: true}] | p.yaml:2:28: precursors[0].open: here is true or false, it has to be text")
            .map(line -> line.split(" \\| ", 2))
            .map(parts -> new Case(parts[0], parts[1]))
            .toList();

    /** Those that a check of a whole plan says, asserted in its own test. */
    private static final Set<String> FINDINGS = Set.of(
            "rule-never-true",
            "rule-not-decided",
            "rule-shadowed",
            "rule-shadowed-by-all",
            "dismisses-real",
            "field-unread",
            "priority-unreached",
            "escalation-never-begins",
            "escalation-not-decided",
            "escalation-only-informs",
            "step-never-calls",
            "step-waits-in-vain",
            "step-stops-all-the-same",
            "step-stops-before",
            "target-not-listed",
            "highest-not-escalated",
            "highest-not-hierarchical");

    /** What a sentence is about, put into other sentences. */
    private static final Set<String> SUBJECTS = Set.of(
            "priority",
            "severity",
            "kind",
            "verdict",
            "lifecycle",
            "field-type",
            "unset",
            "hand-over-item",
            "alert-field",
            "observable");

    static List<Case> cases() {
        return CASES;
    }

    private static List<Problem> problems(String yaml) {
        PlanException refused = catchThrowableOfType(PlanException.class, () -> Plan.parse("p.yaml", yaml));
        assertThat(refused).as(yaml).isNotNull();
        return refused.problems();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhereAndWhatAndWhatIsAllowed(Case one) {
        List<Problem> found = problems("plan: {id: p, version: 1}\n" + one.yaml());
        assertThat(found).extracting(Problem::toString).containsExactly(one.english());
        assertThat(found.get(0).message().in(Locale.JAPANESE))
                .doesNotContain("{", "}")
                .matches(".*[\\p{IsHan}\\p{IsHiragana}].*");
    }

    @Test
    void saysWhatIsWrongWithTheName() {
        assertThat(problems("plan: {id: My Plan, version: 1}\n"))
                .extracting(Problem::toString)
                .containsExactly(
                        "p.yaml:1:12: plan.id: My Plan is no name; use 1 to 64 small letters, digits and . _ -,"
                                + " with a letter or digit first and last");
        assertThat(problems("plan: {id: p}\n"))
                .extracting(Problem::toString)
                .containsExactly("p.yaml:1:7: plan: key version is missing");
        assertThat(problems("settings: {}\n"))
                .extracting(Problem::toString)
                .containsExactly("p.yaml:1:1: key plan is missing");
    }

    @Test
    void everySentenceOfThisPackageIsAsserted() {
        Set<String> said = new HashSet<>(FINDINGS);
        said.addAll(SUBJECTS);
        said.add("bad-name");
        CASES.forEach(one -> said.add(
                problems("plan: {id: p, version: 1}\n" + one.yaml()).get(0).code()));
        Set<String> missing = new TreeSet<>(Words.keys());
        missing.removeAll(said);
        assertThat(missing).isEmpty();
    }

    @Test
    void saysEverythingAtOnceByPlace() {
        List<Problem> found = problems("""
                plan: {id: P, version: 1}
                settings: {zone: Nowhere}
                lifecycle: {states: {a: {phase: intkae}}}
                handOver: {answerWithin: 0m}
                intake: {rules: [{id: a}]}
                deadlines: {}
                precursors: {id: a, lookBack: never}
                """);
        assertThat(found).extracting(Problem::line).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void theExceptionCountsAndListsThem() {
        PlanException refused =
                catchThrowableOfType(PlanException.class, () -> Plan.parse("p.yaml", "plan: {id: p}\nx: 1\n"));
        assertThat(refused)
                .hasMessageStartingWith("plan p.yaml has 2 problems\n  p.yaml:1:7: plan: key version is missing\n"
                        + "  p.yaml:2:1: x: key x is not known here, allowed are calendars,");
    }
}
