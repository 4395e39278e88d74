package io.github.hansho.workflow.intake;

import io.github.hansho.core.alert.Observable;
import java.time.Duration;
import java.util.Set;

/**
 * Looks again at dismissed alerts when a later one, which no other rule knows, shares an observable with them: together
 * they open an incident.
 *
 * @param id the rule's id
 * @param lookBack how far back
 * @param share the kinds of observables that count
 * @param severity the severity of the incident, provisional
 */
public record PrecursorRule(String id, Duration lookBack, Set<Observable.Kind> share, String severity) {

    /** Keeps an immutable copy. */
    public PrecursorRule {
        share = Set.copyOf(share);
    }
}
