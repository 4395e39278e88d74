package io.github.hansho.reporting.metric;

import io.github.hansho.core.fact.Contacted;
import io.github.hansho.core.party.Party;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody was called until they answered, or until a colleague of theirs acknowledged.
 *
 * @param to who was called
 * @param severity the severity at the first call, if there was one
 * @param since since when that severity held, or since when the incident was open
 * @param first the first call
 * @param attempts how many calls there were, the answered one included
 * @param answered the call that was answered
 */
public record Reach(
        Party to,
        Optional<String> severity,
        Instant since,
        Contacted first,
        int attempts,
        Optional<Contacted> answered) {

    Reach again(Contacted contacted, boolean answers) {
        return new Reach(to, severity, since, first, attempts + 1, answers ? Optional.of(contacted) : answered);
    }
}
