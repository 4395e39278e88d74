package io.github.hansho.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hansho.core.condition.Value;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each finding in words, with the lifecycle that has it; a lifecycle that has none is said to be well. */
class LifecycleCheckTest {

    private static final String OWED =
            "requires: {data: [verdict, outcome, closureReason, reporterAnswered," + " feedbackGiven, thanked]}";

    /** A lifecycle that is well but for what is put into it. */
    private static List<Finding> check(String more) {
        return Lines.parse("""
                id: l
                states:
                  new:  {phase: triage}
                  work: {phase: analysis}
                  end:  {phase: closed}

                moves:
                  - {from: new, to: work}
                  - {from: $open, to: end, %s}
                  - {from: end, to: work, reopen: true}
                """.formatted(OWED) + more).check();
    }

    private static void says(List<Finding> findings, String... english) {
        List<Finding> heard = findings.stream()
                .filter(finding -> !finding.code().equals("lasts-for-ever")
                        && !finding.code().equals("all-exits-guarded"))
                .toList();
        assertThat(heard).extracting(Finding::toString).containsExactly(english);
        heard.forEach(finding ->
                assertThat(finding.message().in(Locale.JAPANESE)).matches("(?s).*[\\p{IsHiragana}\\p{IsHan}].*"));
    }

    private static List<Finding> of(String yaml) {
        return Lines.parse(yaml.replace("OWED", OWED)).check();
    }

    @Test
    void aLifecycleThatIsWell() {
        says(check(""));
        assertThat(check(""))
                .extracting(Finding::toString)
                .containsExactly(
                        "l.yaml:4: note: every move out of state work has a guard, and none may be made with, for instance,"
                                + " verdict = undetermined, outcome = succeeded, closureReason = resolved, reporterAnswered ="
                                + " true, feedbackGiven = 0, thanked = 0",
                        "l.yaml:2: note: no timed move leaves 2 states, so an incident may stay for ever in new, work");
    }

    @Test
    void aStateThatIsNeverReached() {
        says(
                of("""
                        initial: new
                        entry: new
                        states: {new: {phase: triage}, lost: {phase: analysis}, end: {phase: closed}}
                        moves: [{from: $open, to: end, OWED}, {from: end, to: new, reopen: true}]
                        """),
                "l.yaml:3: error: state lost is reached by no way from a state that work may start in; add a move to it,"
                        + " or take it out");
    }

    @Test
    void aStateThatIsOnlyReachedByOpeningInIt() {
        says(
                of("""
                        states: {new: {phase: triage}, found: {phase: analysis}, end: {phase: closed}}
                        moves: [{from: $open, to: end, OWED}, {from: end, to: new, reopen: true}]
                        """),
                "l.yaml:1: warning: state found is reached by no way from new, only by opening an incident in it");
    }

    @Test
    void aStateWithoutAnExitAndTheWayIntoIt() {
        says(
                of("""
                        states: {new: {phase: triage}, trap: {phase: analysis}, pit: {phase: analysis}, end: {phase: closed}}
                        moves:
                          - {from: new, to: trap}
                          - {from: trap, to: pit}
                          - {from: new, to: end, OWED}
                          - {from: end, to: new, reopen: true}
                        """),
                "l.yaml:1: error: from state trap no way leads to a closed state; add a move towards the end",
                "l.yaml:1: error: state pit is not closed and no move leaves it; add one, or give it the phase closed");
    }

    @Test
    void aLifecycleWithoutAnEnd() {
        says(
                of(
                        "{states: {a: {phase: triage}, b: {phase: analysis}}, moves: [{from: a, to: b}, {from: b, to: a, return: true}]}"),
                "l.yaml:1: error: no state has the phase closed, so nothing is ever closed; add one");
    }

    @Test
    void aMoveThatOnlyLooksLikeAWayOut() {
        says(
                of("""
                        states: {new: {phase: triage}, trap: {phase: analysis}, end: {phase: closed}}
                        moves:
                          - {from: new, to: trap}
                          - {from: trap, to: end, when: [{severity: high}, {severity: low}]}
                          - {from: new, to: end, OWED}
                          - {from: end, to: new, reopen: true}
                        """),
                "l.yaml:1: error: state trap is not closed and no move leaves it; add one, or give it the phase closed",
                "l.yaml:4: error: move trap->end can never be made, nothing fulfils severity = high and severity = low");
    }

    @Test
    void aWaitingStateThatOnlyLeadsBack() {
        says(
                of("""
                        states: {new: {phase: triage}, rest: {phase: triage, waiting: true}, end: {phase: closed}}
                        moves:
                          - {from: new, to: rest}
                          - {from: rest, to: $previous}
                          - {from: new, to: end, OWED}
                          - {from: end, to: new, reopen: true}
                        """),
                "l.yaml:1: warning: state rest leads only back to the state before, so an incident opened in it has no"
                        + " way out; list the entry states without it");
    }

    @Test
    void twoMovesThatMayBothBeAllowed() {
        List<Finding> findings = check("""
                  - {from: work, to: new, return: true, when: {severity: {atLeast: high}}}
                  - {from: work, to: new, return: true, when: {alerts: {atLeast: 2}}}
                """);
        says(
                findings,
                "l.yaml:12: warning: moves work->new at l.yaml:11 and work->new#2 may both be allowed, for instance with"
                        + " severity = high, alerts = 2; the first declared is made");
        assertThat(findings.get(0).values())
                .containsEntry("severity", Value.code("high"))
                .containsEntry("alerts", Value.count(2));
    }

    @Test
    void twoMovesThatAreNeverAllowedAtOnce() {
        says(check("""
                  - {from: work, to: new, return: true, when: {severity: {atLeast: high}}}
                  - {from: work, to: new, return: true, when: {severity: {atMost: medium}}}
                """));
    }

    @Test
    void aMoveBehindOneThatAsksForNothing() {
        says(
                check("  - {from: new, to: work, when: {severity: high}}\n"),
                "l.yaml:11: warning: move new->work#2 is never made, new->work at l.yaml:8 is declared before it and asks"
                        + " for nothing");
    }

    @Test
    void aGuardWithTooManyCombinations() {
        StringBuilder any = new StringBuilder();
        for (String field : List.of(
                "alerts",
                "assets",
                "transfers",
                "reopened",
                "thanked",
                "feedbackGiven",
                "openWorkstreams",
                "assetsWithoutEvidence",
                "assetsNotContained")) {
            any.append(any.isEmpty() ? "" : ", ").append("{").append(field).append(": 7}");
        }
        List<Finding> findings = check("  - {from: work, to: new, return: true, when: {any: [" + any + "]}}\n");
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.toString())
                        .startsWith(
                                "l.yaml:11: note: whether move work->new can be made was not decided: alerts = 7 or")
                        .endsWith("has too many combinations or a guard written in code"));
    }

    @Test
    void timersThatAreBeatenOrClashOrOpenWhatWasClosed() {
        says(
                check("""
                          - {from: work, to: new, return: true, after: 2d}
                          - {from: work, to: end, after: 3d, OWED}
                        """.replace("OWED", OWED)),
                "l.yaml:12: warning: timed move work->end#2 is never made, work->new comes before it after 2d and asks"
                        + " for nothing");
        says(
                check("""
                          - {from: work, to: new, return: true, after: 2d, when: {severity: low}}
                          - {from: work, to: end, after: 2d, OWED}
                        """.replace("OWED", OWED)),
                "l.yaml:12: warning: timed moves work->new and work->end#2 are due at once after 2d and may both be made,"
                        + " for instance with severity = low, verdict = suspected, outcome = succeeded, closureReason ="
                        + " resolved, reporterAnswered = true, feedbackGiven = 1, thanked = 1; the first declared is made");
        says(
                check("  - {from: end, to: end, after: 1d}\n"),
                "l.yaml:11: error: timed move end->end leaves a closed state; time alone must not open what was closed");
    }

    @Test
    void goingBackAndOpeningAgainUnmarked() {
        says(
                check("  - {from: work, to: new}\n"),
                "l.yaml:11: warning: move work->new goes back from Analysis to Triage and is not marked as a return;"
                        + " add return: true");
        says(
                check("  - {from: end, to: new}\n"),
                "l.yaml:11: error: move end->new leaves a closed state and is not marked as reopening; add reopen: true");
        says(
                check("  - {from: work, to: work, reopen: true}\n"),
                "l.yaml:11: warning: move work->work is marked as reopening and leaves a state that is not closed;"
                        + " take reopen out");
        says(
                of("""
                        states: {new: {phase: triage}, work: {phase: analysis}, end: {phase: closed}}
                        moves: [{from: new, to: work, return: true}, {from: $open, to: end, OWED}, {from: end, to: new, reopen: true}]
                        """),
                "l.yaml:2: warning: move new->work is marked as a return and leads to a later phase; take return out");
    }

    @Test
    void closedForGood() {
        says(
                of("{states: {a: {phase: triage}, b: {phase: closed}}, moves: [{from: a, to: b, OWED}]}"),
                "l.yaml:1: warning: what was closed can never be opened again; add a move out of the closed state with"
                        + " reopen: true");
    }

    @Test
    void closingWithoutWhatIsOwed() {
        says(
                check("  - {from: work, to: end, when: {verdict: false-positive, outcome: blocked}}\n"),
                "l.yaml:11: error: move work->end#2 may close without closureReason, reporterAnswered, feedbackGiven,"
                        + " thanked; add them to what it requires",
                "l.yaml:11: warning: moves work->end at l.yaml:9 and work->end#2 may both be allowed, for instance with"
                        + " closureReason = resolved, reporterAnswered = true, feedbackGiven = 1, thanked = 1, verdict ="
                        + " false-positive, outcome = blocked; the first declared is made");
    }

    @Test
    void aFindingAboutAGroupIsSaidOnce() {
        says(
                of("""
                        states: {a: {phase: triage}, b: {phase: analysis}, c: {phase: recovery}, end: {phase: closed}}
                        moves:
                          - {from: [a, b], to: c}
                          - {from: a, to: b}
                          - {from: $open, to: end}
                          - {from: end, to: a, reopen: true}
                        """),
                "l.yaml:5: error: move a->end may close without verdict, outcome, closureReason, reporterAnswered,"
                        + " feedbackGiven, thanked; add them to what it requires");
    }

    @Test
    void aGroupWithoutStatesAndALifecycleThatWasSuperseded() {
        says(of("""
                        states: {a: {phase: triage}, end: {phase: closed}}
                        superseded: {en: Use the next one, ja: 次の版を使ってください}
                        groups: {none: []}
                        moves: [{from: a, to: end, OWED}, {from: end, to: a, reopen: true}]
                        """), "l.yaml:1: warning: group none has no states", "l.yaml:1: note: Use the next one");
    }
}
