package io.github.hansho.workflow.roster;

import io.github.hansho.workflow.yaml.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a file is no directory; it has every defect with line, column and path. */
public final class DirectoryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    DirectoryException(String name, List<Problem> problems) {
        super("directory " + name + " has " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().map(problem -> "\n  " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong, by place. */
    public List<Problem> problems() {
        return problems;
    }
}
