package io.github.hansho.workflow.escalation;

import io.github.hansho.workflow.yaml.YamlNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that steps may use.
 *
 * @param targets the roles, teams and people; empty when the plan says nothing of them and the host's directory will
 * @param windows the windows
 * @param closed whether there are no others
 */
public record Known(Set<String> targets, Set<String> windows, boolean closed) {

    /** Any name may be used. */
    public static final Known ANY = new Known(Set.of(), Set.of(), false);

    /** Keeps immutable copies. */
    public Known {
        targets = Set.copyOf(targets);
        windows = Set.copyOf(windows);
    }

    void check(YamlNode node, String target) {
        if (closed && !targets.contains(target)) {
            node.reportUnknown(Words.label("target"), target, new TreeSet<>(targets));
        }
    }

    void checkWindow(YamlNode node, String window) {
        if (closed && !windows.contains(window)) {
            node.reportUnknown(Words.label("window"), window, new TreeSet<>(windows));
        }
    }
}
