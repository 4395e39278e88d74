package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Incident;
import java.util.Optional;

/**
 * Someone said: I have seen it. That stops calls, and no more than that.
 *
 * @param stamp when and by whom
 */
public record Acknowledged(Stamp stamp) implements Change {

    @Override
    public String type() {
        return "acknowledged";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAttention(
                incident.attention().acknowledged(Optional.of(new Attention.Acknowledgement(stamp.at(), stamp.by()))));
    }
}
