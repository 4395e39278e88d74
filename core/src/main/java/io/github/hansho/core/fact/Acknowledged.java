package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Attention;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.vocabulary.Track;
import java.util.Optional;

/**
 * Someone said: I have seen it. That stops the calls of one track, and no more than that.
 *
 * @param stamp when and by whom
 * @param track the track whose calls it answers
 */
public record Acknowledged(Stamp stamp, Track track) implements Change {

    @Override
    public String type() {
        return "acknowledged";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Incident answered = incident.ladders().byRun().isEmpty()
                ? incident
                : incident.withLadders(incident.ladders()
                        .each(track, ladder -> ladder.answeredBy(stamp.by().id(), stamp.at())));
        return track == Track.HIERARCHICAL
                ? answered
                : answered.withAlerts(incident.alerts().seen())
                        .withAttention(incident.attention()
                                .acknowledged(Optional.of(new Attention.Acknowledgement(stamp.at(), stamp.by()))));
    }
}
