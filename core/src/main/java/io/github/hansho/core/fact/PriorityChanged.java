package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.text.Text;
import java.util.Optional;

/**
 * The priority (対応優先度) was derived or set by hand.
 *
 * @param stamp when and by whom
 * @param from the priority before
 * @param to the priority now
 * @param impact the impact (影響度) it follows from
 * @param urgency the urgency (緊急度) it follows from
 * @param byHand whether a person set it against the matrix
 * @param reason why
 */
public record PriorityChanged(
        Stamp stamp,
        Optional<String> from,
        String to,
        Optional<String> impact,
        Optional<String> urgency,
        boolean byHand,
        Text reason)
        implements Change {

    @Override
    public String type() {
        return "priority-changed";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Optional<String> before = incident.assessment().priority().map(Assessment.Priority::code);
        Fit.equal(incident, this, "priority", from, before);
        return incident.withAssessment(
                incident.assessment().with(new Assessment.Priority(to, impact, urgency, byHand)));
    }

    @Override
    public PriorityChanged erased() {
        return new PriorityChanged(stamp, from, to, impact, urgency, byHand, Text.ERASED);
    }
}
