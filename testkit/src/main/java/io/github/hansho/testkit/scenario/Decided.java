package io.github.hansho.testkit.scenario;

import io.github.hansho.core.incident.IncidentId;
import java.time.Duration;
import java.util.Optional;

/**
 * A decision that was asked for, and what came of it.
 *
 * @param incident about which incident
 * @param decision its id, as {@code D-1}
 * @param of who was asked: a role, a team or a person
 * @param asked when, after the beginning of the run
 * @param option the option that holds; empty while nobody decided, or when it lapsed
 * @param byDefault whether nobody answered in time
 * @param ended when it was decided, or lapsed; empty while it waits
 */
public record Decided(
        IncidentId incident,
        String decision,
        String of,
        Duration asked,
        Optional<String> option,
        boolean byDefault,
        Optional<Duration> ended) {

    Decided ended(Optional<String> chosen, boolean nobody, Duration after) {
        return new Decided(incident, decision, of, asked, chosen, nobody, Optional.of(after));
    }
}
