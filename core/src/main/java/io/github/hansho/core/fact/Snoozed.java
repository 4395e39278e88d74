package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Calling was silenced for a while.
 *
 * @param stamp when and by whom
 * @param until until when
 * @param reason why
 */
public record Snoozed(Stamp stamp, Instant until, Text reason) implements Change {

    @Override
    public String type() {
        return "snoozed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAttention(incident.attention().snoozed(Optional.of(until)));
    }

    @Override
    public Snoozed erased() {
        return new Snoozed(stamp, until, Text.ERASED);
    }
}
