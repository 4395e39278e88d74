package io.github.hansho.core.fact;

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

/** One plain incident, for tests that are about something else. */
public final class Samples {

    private Samples() {}

    /** Returns the opening of incident 0000-0000-0001 by Sato of the SOC, new and of severity high. */
    public static Opened opened(Instant at) {
        Origin origin = new Origin(
                IncidentId.of("0000-0000-0001"),
                "tokyo",
                Optional.empty(),
                Kind.INCIDENT,
                Mode.LIVE,
                at,
                PlanRef.of("tokyo/1"),
                new LifecycleRef("csirt", "1", "f00d"));
        Stamp stamp = Stamp.of(at, Actor.person("sato").in("soc"));
        return new Opened(
                stamp, origin, Text.of("EDR off"), "new", Phase.INTAKE, Party.team("soc"), Optional.of("high"));
    }
}
