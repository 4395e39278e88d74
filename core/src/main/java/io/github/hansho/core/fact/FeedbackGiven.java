package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;

/**
 * A party that helped got feedback.
 *
 * @param stamp when and by whom
 * @param to who
 * @param feedback the feedback
 */
public record FeedbackGiven(Stamp stamp, Party to, Text feedback) implements Change {

    @Override
    public String type() {
        return "feedback-given";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withDuties(incident.duties().feedback());
    }

    @Override
    public FeedbackGiven erased() {
        return new FeedbackGiven(stamp, to, Text.ERASED);
    }
}
