package io.github.hansho.workflow.calendar;

import io.github.hansho.workflow.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file is no list of holidays; it has every defect with its line. */
public final class HolidaysException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    HolidaysException(String name, List<Problem> problems) {
        super("list of holidays " + name + " has " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong, by line. */
    public List<Problem> problems() {
        return problems;
    }
}
