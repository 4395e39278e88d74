package io.github.hansho.core.fact;

import io.github.hansho.core.alert.AlertGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything kept about one group of alerts.
 *
 * @param received the first fact
 * @param changes the facts after it, in order
 */
public record AlertHistory(AlertReceived received, List<AlertChange> changes) {

    /** Keeps an immutable copy. */
    public AlertHistory {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the history that these facts make.
     *
     * @throws IllegalArgumentException if the first is no {@link AlertReceived}, or a later one is no {@link AlertChange}
     */
    public static AlertHistory of(List<? extends Fact> facts) {
        if (facts.isEmpty() || !(facts.get(0) instanceof AlertReceived received)) {
            throw new IllegalArgumentException("an alert history begins with alert-received, not with "
                    + (facts.isEmpty() ? "nothing" : facts.get(0).type()));
        }
        List<AlertChange> changes = new ArrayList<>(facts.size() - 1);
        for (Fact fact : facts.subList(1, facts.size())) {
            if (!(fact instanceof AlertChange change)) {
                throw new IllegalArgumentException("fact " + fact.type() + " is no change of an alert group");
            }
            changes.add(change);
        }
        return new AlertHistory(received, changes);
    }

    /** Returns the group as it stands. */
    public AlertGroup group() {
        AlertGroup group = received.begun();
        for (AlertChange change : changes) {
            group = change.effectOn(group);
        }
        return group;
    }

    /**
     * Returns the history as it was known at an instant: the first fact recorded later, and all after it, are left out.
     *
     * @throws IllegalArgumentException if no alert was received by then
     */
    public AlertHistory asOf(Instant at) {
        if (received.stamp().recordedAt().isAfter(at)) {
            throw new IllegalArgumentException("alert group " + received.group() + " was not received by " + at);
        }
        return new AlertHistory(
                received,
                changes.stream()
                        .takeWhile(change -> !change.stamp().recordedAt().isAfter(at))
                        .toList());
    }

    /** Returns the history with every free text erased. */
    public AlertHistory erased() {
        return new AlertHistory(
                received.erased(), changes.stream().map(AlertChange::erased).toList());
    }
}
