package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * Calling was silenced for a while.
 *
 * @param stamp when and by whom
 * @param until until when; empty if until somebody ends it
 * @param reason why
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Snoozed(Stamp stamp, Optional<Instant> until, Text reason) implements Change {

    @Override
    public String type() {
        return "snoozed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Instant since =
                incident.attention().snooze().map(Attention.Snooze::since).orElse(stamp.at());
        return incident.withAttention(incident.attention().snoozed(Optional.of(new Attention.Snooze(since, until))));
    }

    @Override
    public Snoozed erased() {
        return new Snoozed(stamp, until, Text.ERASED);
    }
}
