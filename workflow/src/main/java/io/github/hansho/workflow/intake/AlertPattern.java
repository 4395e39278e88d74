package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.alert.Observable;
import java.util.Map;
import java.util.Set;

/**
 * How an alert looks; a part that is empty says nothing.
 *
 * @param sources the sources it may come from
 * @param rules the detection rules it may be of
 * @param severities the severities that its source may give it
 * @param observables by kind, the names of which it has one at least
 */
public record AlertPattern(
        Set<String> sources, Set<String> rules, Set<String> severities, Map<Observable.Kind, Set<String>> observables) {

    /** Any alert. */
    public static final AlertPattern ANY = new AlertPattern(Set.of(), Set.of(), Set.of(), Map.of());

    /** Keeps immutable copies. */
    public AlertPattern {
        sources = Set.copyOf(sources);
        rules = Set.copyOf(rules);
        severities = Set.copyOf(severities);
        observables = Map.copyOf(observables);
    }

    /** Returns whether an alert looks like this. */
    public boolean matches(Alert alert) {
        return (sources.isEmpty() || sources.contains(alert.source()))
                && (rules.isEmpty() || alert.rule().filter(rules::contains).isPresent())
                && (severities.isEmpty()
                        || alert.severity().filter(severities::contains).isPresent())
                && observables.entrySet().stream().allMatch(wanted -> names(alert, wanted.getKey(), wanted.getValue()));
    }

    private static boolean names(Alert alert, Observable.Kind kind, Set<String> wanted) {
        return alert.observables().stream().anyMatch(o -> o.kind() == kind && wanted.contains(o.value()));
    }
}
