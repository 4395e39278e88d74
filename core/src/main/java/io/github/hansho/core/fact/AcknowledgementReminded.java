package io.github.hansho.core.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Ladder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whoever acknowledged was asked to confirm it; or nobody was, because it was too late to ask, and it stands.
 *
 * @param stamp when and by what
 * @param run the rule and its track
 * @param people who was asked
 * @param confirmBy by when the acknowledgement has to be confirmed; empty when it was too late to ask
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AcknowledgementReminded(Stamp stamp, String run, List<String> people, Optional<Instant> confirmBy)
        implements Change {

    /** Keeps an immutable copy. */
    public AcknowledgementReminded {
        people = List.copyOf(people);
    }

    @Override
    public String type() {
        return "acknowledgement-reminded";
    }

    @Override
    public Incident effectOn(Incident incident) {
        Ladder ladder = Fit.ladder(incident, this, run);
        return incident.withLadders(incident.ladders().with(ladder.toConfirmBy(confirmBy)));
    }
}
