package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Duties;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladders;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import java.util.Optional;

/**
 * The incident moved to another state of its lifecycle.
 *
 * <p>One that leaves {@link Phase#CLOSED} begins anew: its closure reason and what was done to close it do not hold any
 * longer, nobody has answered for what was found since, and its escalations end with what they were about.
 *
 * @param stamp when and by whom
 * @param from the state it was in
 * @param to the state it is in
 * @param phase the phase of the state it is in
 * @param reason why, where that was asked for
 * @param byTime whether time alone moved it
 */
public record Moved(Stamp stamp, String from, String to, Phase phase, Text reason, boolean byTime) implements Change {

    @Override
    public String type() {
        return "moved";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Fit.state(incident, this, from);
        Incident moved = incident.withPlace(incident.place().movedTo(to, phase, stamp.at()));
        return incident.phase() == Phase.CLOSED && phase != Phase.CLOSED ? reopened(moved) : moved;
    }

    private static Incident reopened(Incident incident) {
        return incident.withAssessment(incident.assessment().closing(Optional.empty()))
                .withDuties(Duties.NONE)
                .withAttention(incident.attention().acknowledged(Optional.empty()))
                .withLadders(Ladders.NONE);
    }

    /** Says once more what every change does: for the most frequent of all it spares a copy that is thrown away. */
    @Override
    public Incident appliedTo(Incident incident) {
        return effectOn(incident).withHead(incident.head().next(stamp.at()));
    }

    @Override
    public Moved erased() {
        return new Moved(stamp, from, to, phase, Text.ERASED, byTime);
    }
}
