package io.github.hansho.benchmarks;

import io.github.hansho.core.alert.Alert;
import io.github.hansho.core.fact.History;
import io.github.hansho.core.incident.IncidentId;
import io.github.hansho.core.party.Actor;
import io.github.hansho.core.party.Authority;
import io.github.hansho.core.party.Party;
import io.github.hansho.core.text.Text;
import io.github.hansho.core.vocabulary.ClosureReason;
import io.github.hansho.core.vocabulary.Outcome;
import io.github.hansho.core.vocabulary.Verdict;
import io.github.hansho.workflow.command.Acknowledge;
import io.github.hansho.workflow.command.AnswerReporter;
import io.github.hansho.workflow.command.Command;
import io.github.hansho.workflow.command.ContainAsset;
import io.github.hansho.workflow.command.Declare;
import io.github.hansho.workflow.command.GiveClosureReason;
import io.github.hansho.workflow.command.GiveFeedback;
import io.github.hansho.workflow.command.GiveVerdict;
import io.github.hansho.workflow.command.InvolveAsset;
import io.github.hansho.workflow.command.KeepEvidence;
import io.github.hansho.workflow.command.Move;
import io.github.hansho.workflow.command.Note;
import io.github.hansho.workflow.command.RecordOutcome;
import io.github.hansho.workflow.command.SetSeverity;
import io.github.hansho.workflow.command.Thank;
import io.github.hansho.workflow.desk.IncidentDesk;
import io.github.hansho.workflow.desk.Seat;
import io.github.hansho.workflow.plan.Plan;
import java.util.List;
import java.util.Optional;

/** Desks over fresh journals in memory, and incidents far enough on to go back and forth. */
final class Desks {

    /** Somebody who may stop business. */
    static final Actor LEAD = Actor.person("ito").in("csirt").holding(new Authority("stop-business"));

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
        seat.handle(id, toAnalysis()).orThrow();
        seat.handle(id, involving()).orThrow();
        if (evidence) {
            seat.handle(id, keeping()).orThrow();
        }
        return id;
    }

    /** Returns the history of an incident from its alert to its closure: some thirty facts of a dozen and a half types. */
    static History wholeCourse(Plan plan) {
        IncidentDesk desk = IncidentDesk.inMemory(plan);
        Seat seat = desk.as(LEAD);
        IncidentId id = inAnalysis(seat, 0, true);
        course().forEach(command -> seat.handle(id, command).orThrow());
        return desk.history(id);
    }

    static Command toAnalysis() {
        return Move.to("triage").and(Move.to("analysis"));
    }

    static Command involving() {
        return InvolveAsset.of("WMS-DB01").and(InvolveAsset.of("JUMP-02"));
    }

    static Command keeping() {
        return kept("E-1", "WMS-DB01").and(kept("E-2", "JUMP-02"));
    }

    /** Returns what is done about an incident in analysis until it is closed. */
    static List<Command> course() {
        Party reporter = LEAD.party();
        return List.of(
                new Acknowledge(),
                SetSeverity.to("medium"),
                new Declare("two servers out of service", Text.of("warehouse stands still")),
                Move.to("containment"),
                new ContainAsset("WMS-DB01", Text.of("off the network")),
                new ContainAsset("JUMP-02", Text.NONE),
                Note.of("the account was used from two countries within ten minutes"),
                Move.to("eradication"),
                Move.to("recovery"),
                Move.to("post-incident"),
                GiveVerdict.of(Verdict.TRUE_POSITIVE),
                RecordOutcome.of(Outcome.BLOCKED),
                GiveClosureReason.of(ClosureReason.RESOLVED),
                new AnswerReporter("mail", Text.of("thank you, it was one")),
                new GiveFeedback(reporter, Text.of("the rule was right, and early")),
                new Thank(reporter, Text.of("well seen")),
                Move.to("closed"));
    }

    private static KeepEvidence kept(String evidence, String asset) {
        return new KeepEvidence(evidence, Optional.of(asset), "memory-image", Optional.empty(), Text.NONE);
    }
}
