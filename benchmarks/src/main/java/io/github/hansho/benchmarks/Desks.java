package io.github.hansho.benchmarks;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.text.Text;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.KeepEvidence;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.util.Optional;

/** Desks over fresh journals in memory, and incidents far enough on to go back and forth. */
final class Desks {

    private static final Actor LEAD = Actor.person("ito").in("csirt").holding(new Authority("stop-business"));
    private static final Actor ANALYST = Actor.person("sato").in("soc");

    private Desks() {}

    /** Returns the seat of somebody who may stop business. */
    static Seat lead(Plan plan) {
        return IncidentDesk.inMemory(plan).as(LEAD);
    }

    /** Returns the seat of somebody who may not. */
    static Seat analyst(Plan plan) {
        return IncidentDesk.inMemory(plan).as(ANALYST);
    }

    /** Returns an incident in analysis, with an alert and two hosts: seven facts, eight with the evidence of both. */
    static IncidentId inAnalysis(Seat seat, int number, boolean evidence) {
        IncidentId id = seat.open(Alert.of("edr", "dc01-" + number, "EDR switched off on dc01"), "high")
                .orThrow()
                .id();
        seat.handle(id, Move.to("triage").and(Move.to("analysis"))).orThrow();
        seat.handle(id, InvolveAsset.of("WMS-DB01").and(InvolveAsset.of("JUMP-02")))
                .orThrow();
        if (evidence) {
            seat.handle(id, kept("E-1", "WMS-DB01").and(kept("E-2", "JUMP-02"))).orThrow();
        }
        return id;
    }

    private static KeepEvidence kept(String evidence, String asset) {
        return new KeepEvidence(evidence, Optional.of(asset), "memory-image", Optional.empty(), Text.NONE);
    }
}
