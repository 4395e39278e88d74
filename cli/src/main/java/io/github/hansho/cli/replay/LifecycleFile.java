package io.github.hansho.cli.replay;

import io.github.hansho.cli.lifecycle.LifecycleFiles;
import java.util.Map;

/** Finds the lifecycle that a log is checked against. */
final class LifecycleFile {

    private LifecycleFile() {}

    static LifecycleCheck check(String name, Map<String, FieldSource> fields) {
        return new LifecycleCheck(LifecycleFiles.read(name).get(0), fields);
    }
}
