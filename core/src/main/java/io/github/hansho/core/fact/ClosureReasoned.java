package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import java.util.Optional;

/**
 * The reason was given why the incident may be closed.
 *
 * @param stamp when and by whom
 * @param reason the reason
 * @param other the incident it is a duplicate of
 * @param note more about it
 */
public record ClosureReasoned(Stamp stamp, ClosureReason reason, Optional<IncidentId> other, Text note)
        implements Change {

    @Override
    public String type() {
        return "closure-reasoned";
    }

    @Override
    public Incident effectOn(Incident incident) {
        return incident.withAssessment(incident.assessment().closing(Optional.of(reason)));
    }

    @Override
    public ClosureReasoned erased() {
        return new ClosureReasoned(stamp, reason, other, Text.ERASED);
    }
}
