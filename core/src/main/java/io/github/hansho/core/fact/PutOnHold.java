package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Hold;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Work was put on hold (保留).
 *
 * @param stamp when and by whom
 * @param waitingFor whom or what is waited for
 * @param reason why
 * @param until until when, if that was said
 */
public record PutOnHold(Stamp stamp, Text waitingFor, Text reason, Optional<Instant> until) implements Change {

    @Override
    public String type() {
        return "put-on-hold";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAttention(incident.attention().held(Optional.of(new Hold(stamp.at(), until, waitingFor))));
    }

    @Override
    public PutOnHold erased() {
        return new PutOnHold(stamp, Text.ERASED, Text.ERASED, until);
    }
}
