package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.Check;
import io.github.hansho.testkit.scenario.Run;
import java.util.List;

/**
 * What came of a scenario.
 *
 * @param file the scenario
 * @param run what happened
 * @param answers what came of each expectation
 */
public record ScenarioResult(ScenarioFile file, Run run, List<Answer> answers) {

    /** Keeps an immutable copy. */
    public ScenarioResult {
        answers = List.copyOf(answers);
    }

    /**
     * What came of one expectation.
     *
     * @param place where it stands
     * @param check what was expected beside what happened
     */
    public record Answer(String place, Check check) {}

    /** Returns whether everything is as expected. */
    public boolean holds() {
        return answers.stream().allMatch(answer -> answer.check().holds());
    }

    /** Returns what is not as expected. */
    public List<Answer> failures() {
        return answers.stream().filter(answer -> !answer.check().holds()).toList();
    }
}
