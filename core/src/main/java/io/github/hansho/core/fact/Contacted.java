package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * Someone was told or called, and this is what came of it. Told is not taken.
 *
 * @param stamp when and by whom
 * @param to who was meant
 * @param channel by which channel, for instance phone
 * @param result what came of it
 * @param call the key of the call that it came of, where an escalation made one
 * @param note more about it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Contacted(Stamp stamp, Party to, String channel, Contact result, Optional<String> call, Text note)
        implements Change {

    @Override
    public String type() {
        return "contacted";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident;
    }

    @Override
    public Contacted erased() {
        return new Contacted(stamp, to, channel, result, call, Text.ERASED);
    }
}
