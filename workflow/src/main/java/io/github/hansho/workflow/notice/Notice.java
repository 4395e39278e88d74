package io.github.hansho.workflow.notice;

import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One call upon one person, to be sent.
 *
 * @param key names this call for ever; a notice that is handed over again after a crash has the same
 * @param incident the incident it is about
 * @param title what that is called
 * @param severity the code of its severity
 * @param act what is asked of the person
 * @param person who is meant, by id
 * @param target the role, team or person that the plan named
 * @param channels the person's channels by preference, as the directory has them; none if it does not say
 * @param at when the call was made
 * @param calls how many calls it stands for; 1 unless others went into it while it waited
 */
public record Notice(
        String key,
        IncidentId incident,
        Text title,
        Optional<String> severity,
        Act act,
        String person,
        String target,
        List<String> channels,
        Instant at,
        int calls) {

    /** The channel of whom the directory names none for. */
    public static final String DEFAULT_CHANNEL = "default";

    /** Keeps an immutable copy. */
    public Notice {
        channels = List.copyOf(channels);
    }

    /** Returns the channel to try first; {@code default} where the directory names none. */
    public String channel() {
        return channels.isEmpty() ? DEFAULT_CHANNEL : channels.get(0);
    }
}
