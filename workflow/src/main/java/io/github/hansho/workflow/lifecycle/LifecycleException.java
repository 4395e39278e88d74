package io.github.hansho.workflow.lifecycle;

import io.github.hansho.workflow.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a lifecycle cannot be made from what was declared; it has all that is wrong. */
public final class LifecycleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    LifecycleException(String name, List<Problem> problems) {
        super("lifecycle " + name + " has " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong, by place. */
    public List<Problem> problems() {
        return problems;
    }
}
