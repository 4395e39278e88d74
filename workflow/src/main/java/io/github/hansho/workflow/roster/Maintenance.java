package io.github.hansho.workflow.roster;

import io.github.hansho.core.text.Label;
import java.time.Instant;
import java.util.Optional;

/**
 * Announced work, during which incidents are recorded but nobody is called.
 *
 * @param id the id
 * @param from the first instant
 * @param to the first instant after it
 * @param constituency whom it is about; everybody if empty
 * @param reason why
 */
public record Maintenance(String id, Instant from, Instant to, Optional<String> constituency, Label reason) {

    /**
     * Checks the order of the instants.
     *
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public Maintenance {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "maintenance " + id + " ends at " + to + ", it has to end after it begins at " + from);
        }
    }

    boolean covers(Optional<String> whom, Instant at) {
        return concerns(whom) && !at.isBefore(from) && at.isBefore(to);
    }

    boolean concerns(Optional<String> whom) {
        return constituency.isEmpty() || constituency.equals(whom);
    }
}
