package io.github.hansho.reporting.metric;

import io.github.hansho.core.party.Party;
import io.github.hansho.core.vocabulary.Track;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody was called until they answered, or until a colleague of theirs acknowledged.
 *
 * @param to who was called
 * @param track the track of the escalation that called first, if one did
 * @param severity the severity at the first call, if there was one
 * @param since since when the ladder was climbed that called; without one since when that severity held, or since when the
 *     incident was open
 * @param first when the first call was made
 * @param attempts how many calls there were, the answered one included
 * @param answered when a call was answered, or the person called acknowledged
 */
public record Reach(
        Party to,
        Optional<Track> track,
        Optional<String> severity,
        Instant since,
        Instant first,
        int attempts,
        Optional<Instant> answered) {

    Reach again() {
        return new Reach(to, track, severity, since, first, attempts + 1, answered);
    }

    Reach answeredAt(Instant at) {
        return new Reach(to, track, severity, since, first, attempts, Optional.of(at));
    }
}
