package io.github.hansho.workflow.field;

import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.incident.Incident;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.Optional;

/** Incidents to read fields of. */
final class Incidents {

    static final Instant OPENED = Instant.parse("2026-11-22T13:50:00Z");
    static final Actor SATO = Actor.person("sato").in("soc");

    private Incidents() {}

    static Incident fresh() {
        Origin origin = new Origin(
                IncidentId.of("7K3M9Q2XAB4D"),
                "toto",
                Optional.of("minato-logistics"),
                Kind.INCIDENT,
                Mode.LIVE,
                OPENED,
                new PlanRef("tokyo", "1"),
                new LifecycleRef("tokyo", "1", ""));
        return new Opened(
                        Stamp.of(OPENED, SATO),
                        origin,
                        Text.of("EDR switched off"),
                        "triage",
                        Phase.TRIAGE,
                        Party.team("soc"),
                        Optional.empty())
                .incident();
    }
}
