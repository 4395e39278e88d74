package io.github.hansho.cli.replay;

import io.github.hansho.cli.shell.BadInputException;
import io.github.hansho.cli.shell.Problem;
import io.github.hansho.cli.shell.TextFiles;
import io.github.hansho.workflow.lifecycle.Lifecycle;
import io.github.hansho.workflow.lifecycle.LifecycleException;
import io.github.hansho.workflow.lifecycle.Lifecycles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds a lifecycle: a file, or the name of one that comes with the library. */
final class LifecycleFile {

    private LifecycleFile() {}

    static LifecycleCheck check(String name, Map<String, FieldSource> fields) {
        return new LifecycleCheck(lifecycle(name), fields);
    }

    private static Lifecycle lifecycle(String name) {
        Path file = Path.of(name);
        if (!Files.exists(file) && Lifecycles.ids().contains(name)) {
            return Lifecycles.named(name);
        }
        try {
            return Lifecycle.parse(name, TextFiles.read(file));
        } catch (LifecycleException e) {
            throw new BadInputException(e.problems().stream().map(Problem::of).toList());
        }
    }
}
