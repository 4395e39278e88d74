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
        Path file = Path.of(name);
        if (!Files.exists(file) && Lifecycles.ids().contains(name)) {
            return List.of(Lifecycles.named(name));
        }
        String text = TextFiles.read(file);
        try {
            return PLAN.matcher(text).find()
                    ? Plan.parse(name, text).lifecycles()
                    : List.of(Lifecycle.parse(name, text));
        } catch (LifecycleException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        } catch (PlanException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        }
    }
}
