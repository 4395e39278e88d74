package io.github.hansho.testkit.file;

import io.github.hansho.testkit.scenario.Expectation;
import io.github.hansho.testkit.scenario.Run;
import io.github.hansho.testkit.scenario.Scenario;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PlanException;
import io.github.hansho.workflow.yaml.Problem;
import io.github.hansho.workflow.yaml.Yaml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A scenario and what it expects, as a file has them.
 *
 * @param name the file's name
 * @param scenario the scenario
 * @param until how long it runs: up to the last thing that is done or expected
 * @param expected what it expects
 */
public record ScenarioFile(String name, Scenario scenario, Duration until, List<Expected> expected) {

    /** Keeps an immutable copy. */
    public ScenarioFile {
        expected = List.copyOf(expected);
    }

    /**
     * Reads a scenario. Nothing is opened: the plan comes from a function, which is asked once, with what the file says.
     *
     * @param name the file's name, for messages
     * @param yaml the file's text
     * @param plans gives the plan for what a scenario names as its plan; empty when there is none
     * @throws ScenarioException with everything that is wrong, in the scenario and in its plan
     */
    public static ScenarioFile parse(String name, CharSequence yaml, Function<String, Optional<Plan>> plans) {
        Yaml file = Yaml.read(name, yaml);
        List<Problem> ofPlan = new ArrayList<>();
        Optional<ScenarioFile> read = file.map()
                .flatMap(map -> new ScenarioReader(map, path -> {
                            try {
                                return plans.apply(path).map(plan -> (Object) plan);
                            } catch (PlanException e) {
                                ofPlan.addAll(e.problems());
                                return Optional.of(e);
                            }
                        })
                        .read(name));
        List<Problem> problems = new ArrayList<>(file.problems().list());
        problems.addAll(ofPlan);
        if (!problems.isEmpty() || read.isEmpty()) {
            throw new ScenarioException(name, problems);
        }
        return read.get();
    }

    /** Runs it and holds what happened against what it expects; that every wish is answered as told comes first. */
    public ScenarioResult run() {
        Run run = scenario.playUntil(until);
        List<ScenarioResult.Answer> answers = new ArrayList<>();
        answers.add(new ScenarioResult.Answer(name, new Expectation.AsTold().check(run)));
        expected.forEach(one -> answers.add(
                new ScenarioResult.Answer(one.place(), one.expectation().check(run))));
        return new ScenarioResult(this, run, answers);
    }
}
