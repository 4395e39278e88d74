package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import java.util.Optional;

/**
 * Calling is no longer silenced.
 *
 * @param stamp when and by whom
 * @param byTime whether time alone ended it
 */
public record SnoozeEnded(Stamp stamp, boolean byTime) implements Change {

    @Override
    public String type() {
        return "snooze-ended";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAttention(incident.attention().snoozed(Optional.empty()));
    }
}
