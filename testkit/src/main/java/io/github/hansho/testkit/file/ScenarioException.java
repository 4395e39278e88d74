package io.github.hansho.testkit.file;

import io.github.hansho.workflow.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file is no scenario, or expects the impossible; it has every defect with line, column and path. */
public final class ScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ScenarioException(String name, List<Problem> problems) {
        super("scenario " + name + " has " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong, by place; what is wrong with its plan comes last. */
    public List<Problem> problems() {
        return problems;
    }
}
