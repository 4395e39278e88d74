package io.github.hansho.cli.lifecycle;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.TextFiles;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.LifecycleException;
import io.github.hansho.workflow.lifecycle.Lifecycles;
import io.github.hansho.workflow.plan.Plan;
import io.github.hansho.workflow.plan.PlanException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lifecycles: in a file of their own, in a plan, or by the name of one that comes with the library. */
public final class LifecycleFiles {

    private static final Pattern PLAN = Pattern.compile("(?m)^plan\\s*:");

    private LifecycleFiles() {}

    /**
     * Returns the lifecycles of a file; there is at least one.
     *
     * @throws BadInputException with everything that is wrong with it
     */
    public static List<Lifecycle> read(String name) {
        return plan(name).map(Plan::lifecycles).orElseGet(() -> List.of(lifecycle(name)));
    }

    private static Lifecycle lifecycle(String name) {
        if (shipped(name)) {
            return Lifecycles.named(name);
        }
        try {
            return Lifecycle.parse(name, TextFiles.read(Path.of(name)));
        } catch (LifecycleException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        }
    }

    private static boolean shipped(String name) {
        return !Files.exists(Path.of(name)) && Lifecycles.ids().contains(name);
    }

    /**
     * Returns the plan of a file; empty when there is a lifecycle instead.
     *
     * @throws BadInputException with everything that is wrong with it
     */
    public static Optional<Plan> plan(String name) {
        return plan(name, Map.of());
    }

    /**
     * Returns the plan of a file that may name lists of holidays; empty when there is a lifecycle instead.
     *
     * @param holidays the texts of the lists, by name
     * @throws BadInputException with everything that is wrong with it
     */
    public static Optional<Plan> plan(String name, Map<String, String> holidays) {
        if (shipped(name)) {
            return Optional.empty();
        }
        String text = TextFiles.read(Path.of(name));
        try {
            return PLAN.matcher(text).find()
                    ? Optional.of(Plan.parse(name, text, Map.of(), holidays))
                    : Optional.empty();
        } catch (PlanException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        }
    }
}
