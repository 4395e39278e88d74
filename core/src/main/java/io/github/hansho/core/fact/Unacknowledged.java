package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Track;
import java.util.Optional;

/**
 * An acknowledgement was taken back.
 *
 * @param stamp when and by whom
 * @param track the track whose calls it had answered
 * @param byTime whether it ran out
 * @param reason why
 */
public record Unacknowledged(Stamp stamp, Track track, boolean byTime, Text reason) implements Change {

    @Override
    public String type() {
        return "unacknowledged";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Incident open = incident.withLadders(incident.ladders().each(track, Ladder::unanswered));
        return track == Track.HIERARCHICAL
                ? open
                : open.withAttention(incident.attention().acknowledged(Optional.empty()));
    }

    @Override
    public Unacknowledged erased() {
        return new Unacknowledged(stamp, track, byTime, Text.ERASED);
    }
}
