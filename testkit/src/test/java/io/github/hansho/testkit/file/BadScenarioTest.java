package io.github.hansho.testkit.file;

import static io.github.hansho.testkit.file.ScenarioFileTest.NIGHT;
import static io.github.hansho.testkit.file.ScenarioFileTest.problems;
import static io.github.hansho.testkit.file.ScenarioFileTest.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.hansho.workflow.plan.Plan;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each way in which a scenario cannot be meant, refused at its place. */
class BadScenarioTest {

    private static final String OPEN = "- {at: 0m, by: sato, open: {title: odd, severity: high}}\n";
    private static final String EXPECT = "- {at: 1m, next: nobody}\n";

    @Test
    void tellsEverythingAtOnce() {
        assertThat(problems("""
                scenario: odd
                plan: kyoto.yaml
                start: 03:07
                onCalls: {soc: sato}
                story:
                  - {at: 4m, by: sato, do: dance}
                expect: []
                """))
                .containsExactly(
                        "night.scenario.yaml:2:7: plan: there is no plan kyoto.yaml; write its path as seen from this file",
                        "night.scenario.yaml:3:8: start: 03:07 is no time with an offset, write for instance"
                                + " 2026-11-23T03:07:00+09:00",
                        "night.scenario.yaml:4:1: onCalls: key onCalls is not known here, did you mean onCall? Allowed are"
                                + " expect, onCall, plan, scenario, start, story",
                        "night.scenario.yaml:6:28: story[0].do: wish dance is not known, allowed are accept, acknowledge,"
                                + " answerReporter, ask, assign, closureReason, contact, contain, decide, declare, decline,"
                                + " endSnooze, escalate, feedback, grant, hold, involve, keepEvidence, moveTo, note, offer,"
                                + " outcome, resume, sendBack, … (30)",
                        "night.scenario.yaml:7:9: expect: nothing is expected, so nothing can fail; expect at least one thing");
    }

    @Test
    void tellsWhatIsWrongWithThePlan() {
        ScenarioException refused = catchThrowableOfType(
                ScenarioException.class,
                () -> ScenarioFile.parse(
                        "n.yaml",
                        NIGHT.replace("scenario:", "scenaro:"),
                        path -> Optional.of(Plan.parse(path, "plan: {id: x}\n"))));
        assertThat(refused.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("n.yaml:1", "n.yaml:1", "tokyo.yaml:1");
    }

    @Test
    void refusesWhatCanNeverBe() {
        assertThat(problems(told(OPEN, "- {at: -1m, next: nobody}")))
                .containsExactly(
                        "night.scenario.yaml:8:10: expect[0].at: -1m is before the start, write how long after it,"
                                + " for instance 4m");
        assertThat(problems(told(OPEN, "- {until: 1h, calls: [{at: 2h, call: sato}]}")))
                .containsExactly(
                        "night.scenario.yaml:8:26: expect[0].calls[0].at: a call at 2h is after 1h, where the list"
                                + " ends; raise until or take the call out");
        assertThat(problems(told(OPEN, "- {at: 5m, next: {at: 5m, call: ciso}}")))
                .containsExactly(
                        "night.scenario.yaml:8:21: expect[0].next.at: the next call at 5m is not after the instant"
                                + " it is seen from");
        assertThat(problems(told(OPEN, "- {at: 5m, by: abe, refused: true}")))
                .containsExactly(
                        "night.scenario.yaml:8:5: expect[0]: nothing is done at 5m by abe, so nothing can be refused");
        assertThat(problems(told(OPEN, "- {until: 1h, calls: [{at: 2m, call: morri}]}")))
                .containsExactly(
                        "night.scenario.yaml:8:40: expect[0].calls[0].call: person who could be called morri is not"
                                + " known, did you mean mori? Allowed are abe, mori, sato, tanaka");
        assertThat(problems(told(OPEN, "- {neverCalled: cto}")))
                .containsExactly(
                        "night.scenario.yaml:8:19: expect[0].neverCalled: role or person who could be called cto is"
                                + " not known, allowed are abe, ciso, csirt, deputy-ciso, mori, sato, soc, tanaka");
    }

    @Test
    void refusesRolesThatThePlanDoesNotKnow() {
        assertThat(problems(NIGHT.replace("ciso: mori", "cisso: mori")))
                .contains(
                        "night.scenario.yaml:4:36: onCall.cisso: role cisso is not known, did you mean ciso? Allowed are ciso,"
                                + " csirt, deputy-ciso, soc");
        assertThat(problems(NIGHT.replace("ciso: mori", "ciso: soc")))
                .contains(
                        "night.scenario.yaml:4:10: onCall.soc: soc is a role and a person, give them names of their own");
    }

    @Test
    void refusesAStoryThatCannotBeTold() {
        assertThat(problems(told("- {at: 0m, by: sato, do: acknowledge}", EXPECT)))
                .containsExactly(
                        "night.scenario.yaml:6:5: story[0]: this is about an incident, and nothing is opened before"
                                + " it; open one first");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato, of: other, do: acknowledge}", EXPECT)))
                .containsExactly(
                        "night.scenario.yaml:7:5: story[1]: incident other is not opened before this, opened are []");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato}", EXPECT)))
                .containsExactly("night.scenario.yaml:7:5: story[1]: here has to be either open or do, and not both");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato, do: {setSeverity: critcal}}", EXPECT)))
                .singleElement()
                .asString()
                .contains("story[1].do.setSeverity: severity critcal is not known, did you mean critical?");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato, do: setSeverity}", EXPECT)))
                .containsExactly("night.scenario.yaml:7:28: story[1].do: this wish needs a value, write for instance"
                        + " {setSeverity: critical}");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato, do: {note: a, hold: 1h}}", EXPECT)))
                .containsExactly("night.scenario.yaml:7:28: story[1].do: here are 2 wishes, give one");
        assertThat(problems(told(OPEN + "- {at: 1m, by: sato, do: {decide: {}}}", EXPECT)))
                .containsExactly(
                        "night.scenario.yaml:7:37: story[1].do.decide: here has to be one decision and its option,"
                                + " write for instance {D-1: isolate}");
        assertThat(problems(told(OPEN, "- {at: 1m, next: nobody, ownedBy: soc}")))
                .singleElement()
                .asString()
                .contains("expect[0]: here are 2 expectations, give one of answered, called, calls");
        assertThat(problems(told(OPEN, "- {ownedThroughout: false}")))
                .containsExactly(
                        "night.scenario.yaml:8:23: expect[0].ownedThroughout: only true can stand here; leave the key"
                                + " out otherwise");
    }
}
