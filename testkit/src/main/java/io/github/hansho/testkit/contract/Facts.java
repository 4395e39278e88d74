package io.github.hansho.testkit.contract;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.condition.Value;
import io.github.hansho.core.fact.AlertReceived;
import io.github.hansho.core.fact.Fact;
import io.github.hansho.core.fact.FieldSet;
import io.github.hansho.core.fact.Moved;
import io.github.hansho.core.fact.Noted;
import io.github.hansho.core.fact.Opened;
import io.github.hansho.core.fact.PlanActivated;
import io.github.hansho.core.fact.SeverityChanged;
import io.github.hansho.core.fact.Stamp;
import io.github.hansho.core.fact.Unrecognised;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.incident.LifecycleRef;
import io.github.hansho.core.incident.Origin;
import io.github.hansho.core.incident.PlanRef;
import io.github.hansho.core.incident.Standing;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.Kind;
import io.github.hansho.core.vocabulary.Mode;
import io.github.hansho.core.vocabulary.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of many sorts, with everything in them that a store may lose: nanoseconds, erased texts, what is not there. */
final class Facts {

    static final Instant AT = Instant.parse("2026-11-20T17:12:03.123456789Z");
    private static final Actor ACTOR =
            Actor.person("佐藤").in("soc").as("analyst", "lead").holding(Authority.of("stop-business"));
    static final Stamp STAMP = new Stamp(AT, ACTOR, Optional.of("r-1"), Optional.of(AT.minusNanos(1)));
    private static final PlanRef PLAN = new PlanRef("tokyo", "7");

    private Facts() {}

    static Opened opened() {
        return opened(STAMP);
    }

    static Opened opened(Stamp stamp) {
        Origin origin = new Origin(
                IncidentId.of("AAAA-AAAA-AAAA"),
                "kaede",
                Optional.of("momiji"),
                Kind.INCIDENT,
                Mode.EXERCISE,
                AT,
                PLAN,
                new LifecycleRef("incident", "7", "0123456789abcdef"));
        return new Opened(
                stamp,
                origin,
                Text.of("EDR switched off"),
                "new",
                Phase.INTAKE,
                Party.team("soc").of("kaede"),
                Optional.empty());
    }

    static List<Fact> ofManySorts() {
        return List.of(
                opened(),
                new Moved(STAMP, "new", "triage", Phase.TRIAGE, Text.NONE, false),
                new SeverityChanged(
                        STAMP,
                        Optional.empty(),
                        "critical",
                        Standing.PROVISIONAL,
                        Text.ERASED,
                        Map.of("impact", "high", "urgency", "low")),
                new FieldSet(STAMP, "hosts", Value.count(Long.MAX_VALUE)),
                new FieldSet(STAMP, "segment", Value.UNKNOWN),
                new Noted(Stamp.of(Instant.EPOCH, Actor.rule("quiet-hours")), Text.of("nothing")),
                new AlertReceived(STAMP, "G-1", "edr:dc01", Alert.of("edr", "dc01-4711", "不審なプロセス"), AT),
                new PlanActivated(STAMP, PLAN, "tokyo.yaml", "plan: tokyo\n\tversion: 7\r\n"),
                new Unrecognised(STAMP, "told-the-moon", Map.of("phase", "full", "craters", List.of("Tycho"))));
    }
}
