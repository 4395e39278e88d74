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
        Fit.equal(incident, this, "on hold", true, incident.attention().hold().isPresent());
        return incident.withAttention(incident.attention().held(Optional.empty()));
    }

    @Override
    public Resumed erased() {
        return new Resumed(stamp, Text.ERASED, byTime);
    }
}
