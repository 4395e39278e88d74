package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * An acknowledgement was taken back.
 *
 * @param stamp when and by whom
 * @param reason why
 */
public record Unacknowledged(Stamp stamp, Text reason) implements Change {

    @Override
    public String type() {
        return "unacknowledged";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAttention(incident.attention().acknowledged(Optional.empty()));
    }

    @Override
    public Unacknowledged erased() {
        return new Unacknowledged(stamp, Text.ERASED);
    }
}
