package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Work goes on.
 *
 * @param stamp when and by whom
 * @param reason why
 * @param byTime whether time alone ended the hold
 */
public record Resumed(Stamp stamp, Text reason, boolean byTime) implements Change {

    @Override
    public String type() {
        return "resumed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.that(incident.attention().hold().isPresent(), incident, this, "a hold", "none");
        return incident.withAttention(incident.attention().held(Optional.empty()));
    }

    @Override
    public Resumed erased() {
        return new Resumed(stamp, Text.ERASED, byTime);
    }
}
