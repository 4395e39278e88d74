package io.github.hansho.core.fact;

import io.github.hansho.core.incident.Assessment;
import io.github.hansho.core.incident.Head;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.Ownership;
import io.github.hansho.core.incident.Place;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Phase;
import java.util.Optional;

/**
 * A record was opened, and with it what is settled for good.
 *
 * @param stamp when and by whom
 * @param origin what is settled for good
 * @param title what it is called
 * @param state the state it entered at; an incident may be found in any
 * @param phase the phase of that state
 * @param owner who owns it from now on
 * @param severity its severity, provisional until someone confirms it
 */
public record Opened(
        Stamp stamp, Origin origin, Text title, String state, Phase phase, Party owner, Optional<String> severity)
        implements Fact {

    @Override
    public String type() {
        return "opened";
    }

    /** Returns the incident as it was opened, at revision 1. */
    public Incident incident() {
        Assessment assessment = severity.map(
                        code -> Assessment.NONE.with(new Assessment.Severity(code, Standing.PROVISIONAL, stamp.at())))
                .orElse(Assessment.NONE);
        return Incident.builder()
                .origin(origin)
                .head(new Head(1, stamp.at()))
                .title(title)
                .place(new Place(state, phase, stamp.at(), Optional.empty(), 0, 0))
                .assessment(assessment)
                .ownership(Ownership.of(owner, stamp.at()))
                .build();
    }

    @Override
    public Opened erased() {
        return new Opened(stamp, origin, Text.ERASED, state, phase, owner, severity);
    }
}
